import { count, score, signed } from '../../kit/format';
import type { RunSettings } from '../../../core/loop/types';
import type { SignalWords, signalWords as en } from '../en/signals';
import { words } from './words';
import type { Same } from '../same';

export type { SignalWords } from '../en/signals';

type Figures = Readonly<Record<string, number>>;
const of = (figures: Figures, key: string) => figures[key] ?? 0;
const percent = (share: number) => `${Math.round(100 * share)} %`;
const ofWords = (n: number) => `${count(n)} Wörter`;

/** Die Warnzeichen einer Suche, nach der Kennung der Regel, die sie fand. */
const byId: Readonly<Record<string, SignalWords>> = {
  plateau: {
    name: 'Kein Gewinn mehr in Sicht.',
    quiet: 'es geht noch aufwärts',
    seen: (f) =>
      `Der beste Wert liegt seit Schritt ${of(f, 'since')} innerhalb seiner eigenen Unsicherheit (ein Standardfehler, ${score(of(f, 'se'))}) um den höchsten; die letzten ${of(f, 'steps')} Schritte brachten ${signed(of(f, 'gain')) === '0' ? 'nichts' : signed(of(f, 'gain'))}.`,
    advice: () =>
      'Mehr Schritte helfen kaum. Halte an, oder beginne neu mit anderem Zufallsstart oder Schreiber.',
  },
  'deaf-model': {
    name: 'Das Modell scheint die Persona nicht zu hören.',
    quiet: 'das Modell hört Personas',
    seen: (f) =>
      of(f, 'thin') > 0.5
        ? `Bei ${score(of(f, 'thin'))} der Fragen legt es weniger als die Hälfte seiner Wahrscheinlichkeit auf die Buchstaben der Antworten.`
        : `Keiner von ${of(f, 'tried')} Prompts bewegte die Antworten stärker, als es der Zufall täte.`,
    advice: (s: RunSettings) =>
      s.reading !== 'answers'
        ? 'Versuche die andere Messweise, die Wahrscheinlichkeit der Antworten, oder ein größeres Modell.'
        : 'Versuche die andere Richtung des Merkmals, mehr Fragen oder ein größeres Modell.',
  },
  ceiling: {
    name: 'Es ist wenig Platz übrig.',
    quiet: 'Platz, sich zu bewegen',
    seen: (f, s) =>
      `Ohne Persona sind schon ${score(of(f, 'baseline'))} der Antworten ${words.answers(s.target)}.`,
    advice: () => 'Nimm die andere Richtung oder ein anderes Merkmal als Ziel: Eine Suche braucht Platz.',
  },
  'slot-bias': {
    name: 'Der Platz einer Antwort zählt zu viel.',
    quiet: 'die Reihenfolge der Antworten macht wenig aus',
    seen: (f) =>
      `Die Reihenfolge umzudrehen bewegt seine Antworten im Mittel um ${score(of(f, 'bias'))} nach jeder Seite, über ${count(of(f, 'answers'))} Antworten; bis 0,2 ist üblich.`,
    advice: () =>
      'Beide Reihenfolgen werden gestellt und gemittelt, die Werte bleiben also gerecht, aber grob. Versuche die Wahrscheinlichkeit der Antworten, die nichts aufzählt, oder ein größeres Modell.',
  },
  'constant-responder': {
    name: 'Es wählt fast immer denselben Platz.',
    quiet: 'es wählt nicht immer denselben Buchstaben',
    seen: (f) =>
      `In ${percent(of(f, 'share'))} von ${count(of(f, 'answers'))} Antworten wählte es Platz ${of(f, 'place') + 1} der Liste, was auch dort stand.`,
    advice: () =>
      'Solche Werte sagen nichts über die Persona. Versuche die Wahrscheinlichkeit der Antworten, die nichts aufzählt, oder ein größeres Modell.',
  },
  'length-drift': {
    name: 'Die Prompts werden immer länger.',
    quiet: 'die Prompts schwellen nicht an',
    seen: (f) =>
      `Die besten Prompts hatten nach dem ersten Schritt ${ofWords(of(f, 'first'))} und haben jetzt ${ofWords(of(f, 'now'))}; die Länge steigt mit den Schritten (Rangkorrelation ${score(of(f, 'rho'))}).`,
    advice: (s) =>
      `Schon die Länge kann Antworten bewegen. Sieh dir die Bedeutungskontrollen des besten Prompts an, oder beginne neu mit weniger als ${s.maxWords} Wörtern je Prompt.`,
  },
  'gaming-drift': {
    name: 'Der Schreiber wiederholt sich oder überlistet den Test.',
    quiet: 'der Schreiber bringt neue Prompts',
    seen: (f) =>
      `Von den letzten ${count(of(f, 'replies'))} Erwiderungen (${of(f, 'steps')} Schritte) wiederholten ${of(f, 'copied')} frühere Prompts oder sich selbst, und ${of(f, 'gamed')} zitierten die Fragen oder sagten, wie sie zu beantworten sind. Solche Erwiderungen werden abgelehnt.`,
    advice: (s) =>
      s.proposer === 'scored-list'
        ? 'Lass ihn Satz für Satz schreiben, erhöhe die Temperatur oder nimm einen größeren Schreiber.'
        : 'Erhöhe die Temperatur oder nimm einen größeren Schreiber.',
  },
  'search-report-gap': {
    name: 'Ein großer Teil des Suchwerts war Glück.',
    quiet: 'der Wert hält bei ungesehenen Fragen',
    seen: (f) =>
      `Suche ${score(of(f, 'search'))} → Bericht ${score(of(f, 'report'))}: Bei ungesehenen Fragen ist er um ${score(of(f, 'gap'))} weiter vom Ziel.${of(f, 'luck') > 0 ? ` Das Glück des besten von vielen Versuchen erklärt bis etwa ${score(of(f, 'luck'))}.` : ''}`,
    advice: () =>
      'Traue nur der zweiten Zahl. Nimm mehr Fragen für jeden Prompt, oder weniger Prompts, und versuche es noch einmal.',
  },
  'poor-transfer': {
    name: 'Der Prompt lässt sich nicht übertragen.',
    quiet: 'der Prompt lässt sich übertragen',
    seen: (f) =>
      `Er gewann ${signed(of(f, 'source'))} bei dem Modell, für das er gemacht wurde, und hier ${signed(of(f, 'target'))}, weniger als die Hälfte.`,
    advice: () => 'Suche mit diesem Modell neu, ausgehend von diesem Prompt.',
  },
};

export const signalWords: Same<typeof en> = {
  title: 'Warnzeichen',
  raised: (n: number) => (n === 0 ? 'keine' : `${n}`),
  quiet: (names: readonly string[]) => `Ruhig: ${names.join(', ')}.`,
  tooEarly: 'Noch ist zu wenig gemessen, um etwas zu sagen.',
  about: 'Jedes ist eine feste Regel über die Zahlen bis hierher.',
  of: (id: string): SignalWords | undefined => byId[id],
};
