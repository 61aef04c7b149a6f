import type { CopyComparison, Incomparable } from '../../../core/loop/copies';
import { count, interval, score, signed, signedInterval } from '../../kit/format';
import type { copies as en } from '../en/copies';
import type { Same } from '../same';

type Compared = Extract<CopyComparison, { kind: 'compared' }>;

const WHY: Readonly<Record<Incomparable, string>> = {
  aim: 'Die beiden zielen auf Verschiedenes, ihre Werte bedeuten also nicht dasselbe und werden nicht verglichen.',
  reading:
    'Die beiden lesen Antworten auf verschiedene Weise, ihre Werte bedeuten also nicht dasselbe und werden nicht verglichen.',
  questions:
    'Den beiden wurden verschiedene ungesehene Fragen gestellt, ihre Sieger lassen sich also nicht Frage für Frage vergleichen.',
};

const pText = (p: number) => (p < 0.001 ? 'p unter 0,001' : `p ${score(p, 3)}`);

function proof({ evidence, pHolm }: Compared): string {
  const bet =
    evidence === null
      ? ''
      : `Beweiskraft ${evidence < 1000 ? score(evidence, evidence < 10 ? 1 : 0) : 'über 1.000'}`;
  return [bet, pHolm === null ? '' : pText(pHolm)].filter(Boolean).join(', ');
}

const VERDICTS = { better: 'besser', worse: 'schlechter' };

/** Ein Lauf, der aus einem anderen gemacht wurde: was geändert wurde und was daraus wurde. */
export const copies: Same<typeof en> = {
  title: 'Derselbe Anfang, etwas geändert',
  cell: (name: string) => `Zelle ${name}`,
  draft: (of: string) => `Das sind die Einstellungen von ${of}.`,
  draftGone: 'Das sind die Einstellungen eines Laufs, der nicht in diesem Browser ist.',
  draftSame: 'Noch ist nichts geändert. Ändere eine Sache, dann lassen sich die beiden Läufe vergleichen.',
  draftOne: (what: string) => `Geändert: ${what}. Die Läufe werden verglichen.`,
  draftMany: (what: string) =>
    `Geändert: ${what}. Bei mehr als einer Änderung lässt sich ein Unterschied auf keine einzelne schieben.`,
  forget: 'Keine Kopie',

  from: (of: string) => `Eine Kopie von ${of}.`,
  gone: 'Der Lauf, dessen Kopie er ist, ist nicht in diesem Browser, also werden die beiden nicht verglichen.',
  notOpened:
    'Der Lauf, dessen Kopie er ist, ließ sich nicht öffnen, also werden die beiden nicht verglichen.',
  opening: 'Der Lauf, dessen Kopie er ist, wird geöffnet',
  none: 'Nichts wurde geändert: Ein Unterschied wäre Zufall, oder vom Gerät.',
  one: (what: string) => `Eine Sache wurde geändert: ${what}.`,
  many: (what: string) =>
    `Mehr als eine Sache wurde geändert: ${what}. Ein Unterschied lässt sich auf keine einzelne schieben.`,
  waiting: 'Die beiden werden verglichen, wenn beiden die ungesehenen Fragen gestellt sind.',
  incomparable: (because: Incomparable) => WHY[because],
  compared: (c: Compared, of: string) =>
    `Bei denselben ${c.paired.n} ungesehenen Fragen hat der beste Prompt hier ${score(c.own.mean)} ${interval(c.own.low, c.own.high)}, der von ${of} ${score(c.first.mean)} ${interval(c.first.low, c.first.high)}.`,
  difference: (c: Compared, strength: boolean) =>
    `${strength ? 'Näher an der gewünschten Stärke um' : 'Unterschied'} ${signed(c.difference.mean)} ${signedInterval(c.difference.low, c.difference.high)}, 95-%-Intervall.`,
  verdict: (c: Compared) => {
    if (c.verdict !== 'not-distinguishable') return `Nach Regel: ${VERDICTS[c.verdict]} (${proof(c)}).`;
    const needed = c.needed === null ? 'über 10.000' : `etwa ${count(c.needed)}`;
    return `Nach Regel: mit ${c.paired.n} Fragen nicht zu unterscheiden (${proof(c)}); ${needed} wären nötig.`;
  },
  seeds: 'Jeder ist ein Lauf: Ein anderer Zufallsstart kann anders ausgehen.',
  simulated: 'Das alles ist simuliert und sagt nichts über ein echtes Modell.',
  conclusion: 'Schluss, nach Regel.',

  figure: {
    title: 'Beide Läufe auf einer Skala',
    best: 'Bester bisher, nach jedem Schritt',
    unseen: 'ungesehen',
    step: 'Schritt',
    own: 'dieser Lauf',
    point: (name: string, from: string, to: string, report: string) =>
      `${name}: bester bisher von ${from} auf ${to}, bei ungesehenen Fragen ${report}.`,
    missing: 'noch nicht gefragt',
    caption: 'Bester Wert bisher in beiden Läufen, nach Schritt',
    start: 'Start',
  },
};
