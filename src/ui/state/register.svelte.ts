import type { Wording } from '../text/en/wording';

export const REGISTERS = ['learner', 'researcher'] as const;
export type RegisterChoice = (typeof REGISTERS)[number];

const KEY = 'personaloop.register';

/** For whom the page speaks: plain words first, or exact ones; kept in this browser. */
class Register {
  #choice = $state<RegisterChoice>(kept());

  get choice(): RegisterChoice {
    return this.#choice;
  }

  set choice(choice: RegisterChoice) {
    this.#choice = choice;
    try {
      localStorage.setItem(KEY, choice);
    } catch {
      // Storage may be refused; the choice then lasts as long as the page.
    }
  }

  get researcher(): boolean {
    return this.#choice === 'researcher';
  }

  /** The wording for this reader. */
  say(wording: Wording): string {
    return wording[this.#choice];
  }
}

/** For `{@attach}`: opens details for researchers, and leaves them alone until the register changes. */
export const openForResearchers = (details: HTMLDetailsElement): void => {
  details.open = register.researcher;
};

function kept(): RegisterChoice {
  try {
    const found = localStorage.getItem(KEY);
    return REGISTERS.find((r) => r === found) ?? 'learner';
  } catch {
    return 'learner';
  }
}

/** One for the page: whoever reads it reads all of it. */
export const register = new Register();
