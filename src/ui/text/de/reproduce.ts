import type {
  FirstDifference,
  RefusedBecause,
  Reproduction,
  ReproductionNote,
} from '../../../experiments/reproduce';
import { count, score } from '../../kit/format';
import type { reproduce as en } from '../en/reproduce';
import type { Same } from '../same';

/** Unterschiede von Log-Odds, in Nats. */
const nats = (x: number) => (x === 0 ? '0' : x < 1e-4 ? 'unter 0,0001' : score(x, x < 0.1 ? 4 : 2));

const REFUSALS: Readonly<Record<RefusedBecause, (first: string, second: string) => string>> = {
  'other-kind': () => 'Das sind Aufzeichnungen zweier verschiedener Arten.',
  settings: (names) => `Die Einstellungen unterscheiden sich (${names}).`,
  questions: () => 'Die Fragen unterscheiden sich.',
  'not-begun': () => 'Noch ist nichts gemessen.',
  model: (first, second) =>
    `Dort war es ${first}, hier ist es ${second}: Ein anderes Modell gibt andere Antworten.`,
  file: () =>
    'Das Modell hat denselben Namen, aber seine Datei ist eine andere (die Prüfsummen unterscheiden sich).',
  template: () => 'Die Chatvorlage ist eine andere, also wurde anderer Text gesendet.',
  engine: (first, second) =>
    `Dort war das Rechenwerk ${first}, hier ist es ${second}: Ein anderes Rechenwerk rundet anders.`,
  version: (first, second) =>
    `Dort hatte das Rechenwerk Fassung ${first}, hier hat es ${second}: Antworten können sich zwischen Fassungen ändern.`,
  writer: (first, second) =>
    `Ein anderes Modell oder Rechenwerk schrieb die Prompts (${[first, second].filter(Boolean).join(', ')}).`,
};

const NOTES: Readonly<Record<ReproductionNote, string>> = {
  device: 'Sie liefen auf verschiedenen Geräten.',
  threads: 'Sie liefen mit verschieden vielen Kernen.',
  app: 'Sie wurden mit verschiedenen Fassungen dieses Notizbuchs gemacht.',
  'no-digest':
    'Die Prüfsumme einer Modelldatei wurde nicht aufgezeichnet, die Dateien können also verschieden sein.',
  minutes: 'Es gab eine Zeitgrenze, also kann eines weiter gekommen sein.',
};

type Compared = Extract<Reproduction, { kind: 'compared' }>;

function what(difference: FirstDifference, { agreeing, compared }: Compared): string {
  switch (difference.kind) {
    case 'answer':
      return `Ihre Log-Odds liegen ${nats(difference.by)} Nats auseinander. ${count(agreeing)} von ${count(compared)} Antworten stimmen überein.`;
    case 'reply':
      return `Die Antwort des Schreibers in Schritt ${difference.step}, Platz ${difference.slot + 1} hat andere Worte, also folgen andere Prompts. ${count(agreeing)} der ${count(compared)} Antworten davor stimmen überein.`;
    case 'course':
      return `Von da an wurde etwas anderes gefragt, oder eines von beiden war zu Ende. ${count(agreeing)} der ${count(compared)} Antworten davor stimmen überein.`;
  }
}

/** Dasselbe noch einmal: der Knopf, und was der Vergleich sagt. */
export const reproduce: Same<typeof en> = {
  title: 'Dasselbe noch einmal',
  button: 'Noch einmal laufen lassen und vergleichen',
  hint: 'Eine neue Zelle mit denselben Einstellungen, demselben Zufallsstart, denselben Fragen und demselben Modell. Sie beginnt sofort.',
  none: 'Lass es noch einmal laufen, um zu sehen, ob dasselbe herauskommt: Mit demselben Modell und Rechenwerk sollte es das.',
  failed: 'Es konnte nicht noch einmal laufen.',
  notOpened: 'Das andere ließ sich nicht öffnen, also werden die beiden nicht verglichen.',
  waiting: 'Die beiden werden verglichen, sobald beide Antworten haben.',
  other: (kind: 'run' | 'study', date: string, time: string) =>
    `${kind === 'run' ? 'dem Lauf' : 'der Studie'} vom ${date}, ${time}`,
  open: 'Öffnen',
  tolerance: (limit: string) =>
    `Log-Odds, die bis zu ${limit} Nats auseinander liegen, zählen als gleich: Auf demselben Rechenwerk ist nicht mehr zu erwarten.`,

  says: (result: Reproduction, other: string): string => {
    if (result.kind === 'refused')
      return `Nicht vergleichbar mit ${other}: ${REFUSALS[result.reason](result.first, result.second)}`;
    const { compared, agreeing, of, largest, difference, whole } = result;
    if (difference)
      return `Unterscheidet sich von ${other} ab Frage ${count(difference.question)}: ${what(difference, result)}`;
    if (largest === null) return reproduce.waiting;
    const most = `größter Unterschied ${nats(largest)} Nats.`;
    return whole
      ? `Stimmt mit ${other} überein: ${count(agreeing)} von ${count(of)} Antworten, ${most}`
      : `Stimmt bisher mit ${other} überein: ${count(agreeing)} von ${count(compared)} Antworten, ${most}`;
  },
  notes: (notes: readonly ReproductionNote[]): string => notes.map((note) => NOTES[note]).join(' '),
};
