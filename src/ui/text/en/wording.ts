/** The same thing said for somebody who learns the subject, and for somebody who has to cite it. */
export interface Wording {
  readonly learner: string;
  readonly researcher: string;
}
