import { count, interval as between, score, signed } from '../../kit/format';
import type { Against, Conclusion } from '../../../core/loop/conclusion';
import type { MeaningShare } from '../../../core/controls/meaning-share';
import type { RunSettings } from '../../../core/loop/types';
import type { conclusionWords as en } from '../en/conclusion';
import type { Same } from '../same';
import { words } from './words';

const difference = ({ paired: { difference: d }, closer }: Against) => {
  const { mean, low, high } = closer ?? d;
  return `${signed(mean)} [${signed(low)}; ${signed(high)}]`;
};

const pText = (p: number) => (p < 0.001 ? 'unter 0,001' : score(p, 3));

/** Die Zahlen, auf denen eine Behauptung ruht. */
const proof = ({ evidence, claimedAfter, pHolm, paired: { n } }: Against) =>
  [
    ...(evidence === null
      ? []
      : [
          claimedAfter !== null && evidence < 20
            ? `Beweiskraft 20 nach ${claimedAfter} von ${n} Fragen erreicht`
            : `Beweiskraft ${evidence < 1000 ? score(evidence, evidence < 10 ? 1 : 0) : 'über 1.000'}`,
        ]),
    ...(pHolm === null ? [] : [`korrigiertes p ${pText(pHolm)}`]),
  ].join(', ');

/** Warum nichts behauptet wird, und was es bräuchte. */
function open(a: Against): string {
  const { n } = a.paired;
  if (!a.complete) return `mit den ${n} bisher gestellten Fragen nicht zu unterscheiden`;
  const more = `${a.needed === null ? 'über 10.000' : `etwa ${count(a.needed)}`} wären nötig`;
  return `mit ${n} Fragen nicht zu unterscheiden (${proof(a)}); ${more}`;
}

const VERDICTS = { better: 'besser', worse: 'schlechter' };
const verdict = (a: Against) =>
  a.verdict === 'not-distinguishable' ? open(a) : `${VERDICTS[a.verdict]} (${proof(a)})`;

const named = (those: readonly Against[]) =>
  LIST.format(those.map(({ baseline }) => words.baseline(baseline)));
const LIST = new Intl.ListFormat('de', { type: 'conjunction' });

const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

/** Was am Ende gesagt werden darf. Jeder Satz folgt einer Regel; nichts wird gesagt, was seine Zahlen nicht tragen. */
export const conclusionWords: Same<typeof en> = {
  title: 'Schluss, nach Regel.',
  stopped: (reason: string) => `Die Suche endete, denn: ${reason}.`,

  winner: (c: Conclusion, own: boolean) => {
    const who = own
      ? `Prompt #${c.winner}`
      : `Der beste ist ein Startprompt, #${c.winner}: Nichts Geschriebenes schlug ihn. Er`;
    if (!c.report)
      return `${who} hatte beim Suchen den Wert ${score(c.search.mean)} ${between(c.search.low, c.search.high)}.`;
    return `${who} hat bei ${c.report.n} ungesehenen Fragen den Wert ${score(c.report.mean)} ${between(c.report.low, c.report.high)}: Suche ${score(c.search.mean)} → Bericht ${score(c.report.mean)}.`;
  },
  optimism: ({ optimism }: Conclusion) =>
    optimism && optimism.candidates > 1
      ? `Wären alle ${count(optimism.candidates)} Prompts gleich gut, hätte der beste beim Suchen trotzdem um bis zu etwa ${score(optimism.expected)} besser ausgesehen, allein durch Glück.`
      : '',

  meaning: ({ share, interval, mayBePriming }: MeaningShare) => {
    const said = `Von dem, was er bei den Bestätigungsfragen gegenüber keiner Persona bewirkt, bewirken seine Wörter in zufälliger Reihenfolge ${score(share)}${interval ? ` ${between(interval.low, interval.high)}` : ''} nicht`;
    return mayBePriming ? `${said}: Es können die Wörter allein sein.` : `${said}: Das tut seine Bedeutung.`;
  },

  none: (a: Against, settings: RunSettings) => {
    const d = difference(a);
    if (settings.target.kind === 'intensity')
      return a.verdict === 'better'
        ? `Das ist um ${d} näher an der gewünschten Stärke als ohne Persona (${proof(a)}).`
        : `Gegenüber keiner Persona kam er der gewünschten Stärke um ${d} näher: ${verdict(a)}.`;
    if (a.verdict === 'better')
      return `Gegenüber keiner Persona bewegten sich die Antworten um ${d}: mehr ${words.answers(settings.target)} (${proof(a)}).`;
    if (a.verdict === 'worse')
      return `Gegenüber keiner Persona bewegten sich die Antworten in die falsche Richtung, um ${d} (${proof(a)}).`;
    return `Gegenüber keiner Persona ist die Änderung ${d}: ${open(a)}.`;
  },
  other: (a: Against) =>
    `${capital(words.baseline(a.baseline))}: Wert ${score(a.score.mean)}; dagegen ${a.closer ? 'näher um ' : ''}${difference(a)}, ${verdict(a)}.`,
  plain: {
    better: (those: readonly Against[]) => `Bei denselben Fragen war er besser als: ${named(those)}.`,
    worse: (those: readonly Against[]) => `Er war schlechter als: ${named(those)}.`,
    open: (those: readonly Against[]) => {
      const [first] = those;
      if (!first) return '';
      const tell = `Mit ${first.paired.n} ${first.complete ? 'Fragen' : 'bisher gestellten Fragen'} nicht zu unterscheiden: ${named(those)}`;
      const needed = those.flatMap((a) => a.needed ?? []).sort((a, b) => a - b)[0];
      return needed === undefined
        ? `${tell}.`
        : `${tell}. Dafür wären etwa ${count(needed)} oder mehr nötig.`;
    },
    meaning: ({ mayBePriming }: MeaningShare) =>
      mayBePriming
        ? 'Es können die Wörter allein sein: Gemischt bewirken sie fast ebenso viel.'
        : 'Was er sagt, zählt: Seine Wörter bewirken gemischt weniger.',
    figures: (n: number) => `Die ${count(n)} Sätze mit allen Zahlen`,
  },
  rule: {
    button: 'Wie wird das entschieden?',
    evidence:
      'Beweiskraft: eine Wette, Frage für Frage, dass der führende Prompt wirklich besser ist. Sie beginnt bei 1. Ohne echten Unterschied erreicht sie in höchstens 5 von 100 solchen Wetten je 20, also genügt 20 für eine Behauptung.',
    p: 'Korrigiertes p: wie oft reiner Zufall einen so großen Unterschied bringt, strenger gemacht für jeden Vergleich hier. Unter 0,05 genügt für eine Behauptung.',
    needed:
      'Keines von beiden: Nichts wird behauptet. Die Zahl nötiger Fragen ist die, die einen Unterschied dieser Größe in 8 von 10 Versuchen zeigen würde.',
  },
  terms: 'Was gemeint ist mit',
  unseen: 'ungesehene Fragen',
  lean: 'Ein Wert von 0,5 heißt: wie ohne Persona.',
  waiting: 'Die ungesehenen Fragen werden gestellt; die Vergleiche folgen.',
  nothing: 'Nichts wurde zu Ende gemessen, also gibt es nichts zu schließen.',
  simulated: 'Das alles ist simuliert und sagt nichts über ein echtes Modell.',
};
