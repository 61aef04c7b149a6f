import type { Entry, TermId } from '../en/glossary';

export type { Entry, TermId } from '../en/glossary';

/** Eine Erklärung für jedes Wort, das man antippen kann; höchstens zwei Sätze. */
export const glossary: Readonly<Record<TermId, Entry>> = {
  trait: {
    term: 'Merkmal',
    says: 'Eine von fünf großen Weisen, in denen sich Menschen unterscheiden: Offenheit, Gewissenhaftigkeit, Extraversion, Verträglichkeit, Neurotizismus. Zusammen heißen sie Big Five.',
  },
  pole: {
    term: 'Ende (Pol)',
    says: 'Ein Ende eines Merkmals. Das hohe Ende der Extraversion ist extravertiert, das niedrige introvertiert.',
  },
  persona: {
    term: 'Persona-Prompt',
    says: 'Ein kurzer Text vor jeder Frage, der dem Modell sagt, wer es ist. Er ist das Einzige, was sich hier ändert; das Modell selbst bleibt gleich.',
  },
  item: {
    term: 'Frage (Item)',
    says: 'Eine alltägliche Situation und was man darin tun könnte: zwei Antworten, die für das hohe Ende typisch sind, und zwei für das niedrige.',
  },
  split: {
    term: 'Such- und ungesehene Fragen',
    says: 'Die Fragen werden vor dem Lauf aufgeteilt. Die Suche sieht nur einige davon; der letzte Wert kommt von Fragen, die sie nie gesehen hat, er kann also nicht auf sie zugeschnitten sein.',
  },
  interval: {
    term: '95-%-Intervall',
    says: 'Der Wert ist ein Mittel über wenige Fragen, mit anderen Fragen wäre er also ein anderer. Das Intervall zeigt, wie weit: Es ist so gemacht, dass es den wahren Wert in etwa 95 von 100 Fällen enthält.',
  },
  shift: {
    term: 'Neigung (Verschiebung)',
    says: 'Wie viel wahrscheinlicher die gewünschten Antworten wurden als ohne Persona, Frage für Frage. Ein Wert von 0,5 heißt keine Änderung.',
  },
  mass: {
    term: 'Antwortmasse',
    says: 'Der Anteil seiner Wahrscheinlichkeit, den das Modell überhaupt auf die Buchstaben A bis D legt. Unter einer Hälfte bedeuten seine Antworten auf Buchstabenfragen wenig.',
  },
  opro: {
    term: 'OPRO',
    says: 'Optimieren durch Prompts (Yang und andere, 2023): Ein Sprachmodell sieht frühere Versuche mit ihren Werten und schreibt einen besseren.',
  },
  metaPrompt: {
    term: 'Anfrage (Meta-Prompt)',
    says: 'Die Anfrage an das schreibende Modell: was gewünscht ist, frühere Prompts, und der Auftrag, einen neuen zu schreiben.',
  },
  baseline: {
    term: 'Vergleichsprompt (Baseline)',
    says: 'Ein nach fester Regel gemachter Prompt, ohne Suche. Ein gesuchter Prompt muss ihn schlagen, um die Suche wert zu sein.',
  },
  careful: {
    term: 'Sorgfältiges Vorgehen',
    says: 'Jeder Prompt beantwortet dieselben Fragen, sodass je zwei Frage für Frage zu vergleichen sind.',
  },
  reading: {
    term: 'Messweise',
    says: 'Wie aus einer Antwort eine Zahl wird: aus der Wahrscheinlichkeit der Antworttexte oder aus den Buchstaben aufgezählter Antworten.',
  },
  seed: {
    term: 'Zufallsstart (Seed)',
    says: 'Die Zahl, von der aller Zufall eines Laufs ausgeht. Gleiche Einstellungen und gleicher Zufallsstart geben denselben Lauf.',
  },
  token: {
    term: 'Token',
    says: 'Ein Stück Text, wie das Modell es liest: etwa drei Viertel eines englischen Worts.',
  },
  evaluation: {
    term: 'Bewertung',
    says: 'Ein Prompt, mit allen seinen Fragen bewertet.',
  },
  simulator: {
    term: 'Simulator',
    says: 'Eine Formel, die anstelle eines Sprachmodells antwortet, mit bekannter Wahrheit. Gut, um zu lernen, wie sich die Suche verhält; über echte Modelle sagt sie nichts.',
  },
  placebo: {
    term: 'Belanglose Persona',
    says: 'Eine Persona von ähnlicher Länge über etwas anderes. Jeder Text bewegt die Antworten ein wenig; ein brauchbarer Prompt muss sie mehr bewegen.',
  },
};
