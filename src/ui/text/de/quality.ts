import type { Pole, Trait } from '../../../core/vocabulary';
import type { quality as en } from '../en/quality';
import { words } from './words';
import type { Same } from '../same';

/** Die Zelle über die Güte: jede Zahl mit einem Satz, was sie bedeutet. */
export const quality: Same<typeof en> = {
  question: 'Wie weit kann man dieser Zahl trauen?',
  sentence:
    'Stelle {items} von {bank} über {trait} als {persona}, gelesen nach {reading}, in drei Formen und in anderen Worten. {respondents} simulierte Menschen antworten auch. {engine} antwortet für alle.',
  items: { hint: 'Mehr Fragen machen jede Zahl hier beständiger.' },
  trait: { label: 'Merkmal', hint: 'Wovon die Fragen handeln.' },
  persona: {
    label: 'Persona',
    rule: (trait: Trait, pole: Pole) => `jemand sehr ${words.poleAdjective(trait, pole)}es`,
    own: 'deine eigene Persona',
    pole: 'Nach Regel, die stärksten Adjektive',
    ownLabel: 'Oder deine eigene Persona; sie zählt auf das oben gewählte Ende',
    placeholder: 'You are the person who says hello first.',
    hint: 'Die Antworten unter dieser Persona werden betrachtet.',
  },
  respondents: {
    label: 'Simulierte Menschen',
    hint: 'Das Modell antwortet als Menschen mit kurzen erfundenen Leben, in je drei Formen. Die Verlässlichkeit braucht sie.',
  },

  figure: {
    title: 'Die kleinste Verschiebung, die man sehen kann',
    axis: 'Kleinste mittlere Verschiebung, die in 8 von 10 Versuchen von keiner zu unterscheiden ist, Nats',
    axisShort: 'Kleinste erkennbare Verschiebung, Nats',
    questions: 'gestellte Fragen',
    own: (nats: string) => `was diese Persona bewirkt: ${nats}`,
    point: (items: number, nats: string, interval: string) =>
      `Mit ${items} Fragen ${nats} Nats, Intervall ${interval}.`,
    nothing: 'Noch nichts gemessen.',
    columns: { items: 'Fragen', nats: 'kleinste Verschiebung, Nats' },
    tableCaption: 'Kleinste erkennbare Verschiebung nach Zahl der Fragen, mit 95-%-Intervallen',
  },

  table: {
    caption: 'Güte der Messung: jede Zahl mit ihrem 95-%-Intervall und was sie bedeutet',
    figure: 'Zahl',
    value: 'Wert',
    means: 'was es bedeutet',
  },

  rows: {
    refusal: 'verweigert',
    order: 'ändert sich mit der Reihenfolge der Antworten',
    form: 'ändert sich mit der Form der Frage',
    paraphrase: 'ändert sich mit anderen Worten',
    retest: 'dasselbe Bild in anderer Form',
    alpha: 'Fragen gehören zusammen',
    splitHalf: 'Hälften stimmen überein',
    spread: 'Streuung der Wirkung, Nats',
    shift: 'Wirkung der Persona, Nats',
  },
  means: {
    refusal: (high: boolean) =>
      high
        ? 'Zu oft keine brauchbare Antwort: Die Werte sagen wenig.'
        : 'Fast immer wird eine der Antworten gewählt.',
    order: (high: boolean) =>
      high
        ? 'Es macht viel aus, wo eine Antwort steht; man muss in beiden Reihenfolgen fragen.'
        : 'Es macht wenig aus, wo eine Antwort steht.',
    form: (high: boolean) =>
      high
        ? 'Ein anderer Wortlaut des Rahmens ändert viele Antworten: Vergleiche nur Werte aus einer Form.'
        : 'Der Rahmen um eine Frage macht wenig aus.',
    paraphrase: (high: boolean) =>
      high
        ? 'Dieselbe Situation in anderen Worten bekommt oft eine andere Antwort.'
        : 'Dieselbe Situation in anderen Worten bekommt meist dieselbe Antwort.',
    retest: (good: boolean) =>
      good
        ? 'Die Formen zeichnen dasselbe Bild der Fragen.'
        : 'Die Formen zeichnen verschiedene Bilder: Ein Wert gehört zu seiner Form.',
    alpha: (good: boolean) =>
      good
        ? 'Die Fragen messen etwas Gemeinsames.'
        : 'Die Fragen messen bei diesen Menschen wenig Gemeinsames.',
    splitHalf: (good: boolean) =>
      good
        ? 'Eine Hälfte der Fragen würde dasselbe erzählen.'
        : 'Eine andere Hälfte würde etwas anderes erzählen.',
    spread: 'Je größer, desto mehr Fragen braucht eine kleine Wirkung.',
    shift: (seen: boolean) =>
      seen
        ? 'Über 0: Die Persona verschiebt die Antworten in ihre Richtung.'
        : 'Das Intervall reicht bis 0: keine Wirkung gezeigt.',
  },
  missing: {
    waiting: 'noch nicht gemessen',
    noOptions: 'diese Messweise zählt keine Antworten auf',
    noOtherWords: 'diese Fragen haben keine anderen Worte',
    noRespondents: 'braucht simulierte Menschen',
    noVariance: 'die Antworten unterscheiden sich nicht genug',
  },
  verdict: {
    waiting: 'Der Schluss kommt, wenn alle Fragen beantwortet sind.',
    seen: (shift: string, need: string, items: number) =>
      `Die Persona verschiebt die Antworten um ${shift} Nats. Mit ${items} Fragen sind ${need} Nats von keiner Verschiebung zu unterscheiden: genug.`,
    unseen: (shift: string, need: string, items: number) =>
      `Die Persona verschiebt die Antworten um ${shift} Nats. Selbst ${items} Fragen unterscheiden erst ab ${need} Nats von keiner Verschiebung: zu wenige für eine so kleine Wirkung.`,
    from: (items: number) => `${items} Fragen sind die wenigsten von 3, 10, 20 und 30, die reichen.`,
    form: (share: string) => `Eine andere Form der Frage ändert ${share} der Antworten.`,
    alpha: (alpha: string) => `Über simulierte Menschen ist Alpha ${alpha}.`,
    noAlpha: 'Die Verlässlichkeit über Menschen wurde nicht gemessen.',
  },
};
