import type { Pole, Trait } from '../../../core/vocabulary';
import type { talk as en } from '../en/talk';
import { words } from './words';
import type { Same } from '../same';

const turns = (n: number) => `${n} ${n === 1 ? 'Runde' : 'Runden'}`;

/** Die Gesprächszelle: eine Nachricht an das Modell mit und ohne Persona. */
export const talk: Same<typeof en> = {
  name: 'Gespräch',
  add: 'Mit ihm reden',
  question: 'Was sagt es mit der Persona, und was ohne?',
  sentence:
    '{engine} beantwortet jede Nachricht zweimal: wie es ist und als {persona}. Antworten haben höchstens {tokens} Tokens, bei Temperatur {temperature}, Zufallsstart {seed}. Dazwischen werden {items} Fragen über {trait} gestellt, {every}.',
  parts: {
    persona: { label: 'Persona', hint: 'Sie steht auf einer Seite vor dem ganzen Gespräch.' },
    tokens: {
      label: 'Längste Antwort, Tokens',
      hint: 'Ein Token ist etwa drei Viertel eines Worts. Das ganze Gespräch muss in das Modell passen, also erlauben kurze Antworten mehr Runden.',
    },
    temperature: {
      label: 'Temperatur',
      hint: '0 nimmt immer das wahrscheinlichste Wort. Je höher, desto mehr Zufall ist in jeder Antwort.',
    },
    seed: {
      label: 'Zufallsstart',
      hint: 'Derselbe Zufallsstart und dieselben Nachrichten geben dieselben Antworten.',
    },
    items: {
      label: 'Fragen je Messung',
      hint: 'Jede Seite beantwortet sie nach ihrem eigenen Gespräch. Nichts davon geht in das Gespräch ein.',
    },
    trait: {
      label: 'Merkmal',
      hint: 'Wovon die Fragen handeln. Eine Persona, die für ein Merkmal gemacht ist, wird zu ihrem Ende hin gemessen.',
      towards: (trait: Trait, pole: Pole) => `${words.trait(trait)} (${words.poleAdjective(trait, pole)})`,
    },
    every: {
      label: 'Wann gemessen wird',
      hint: 'Vor der ersten Runde wird immer auch gemessen: Drift ist die Änderung seitdem.',
      value: (n: number) =>
        n === 0 ? 'wenn du es verlangst' : n === 1 ? 'nach jeder Runde' : `nach je ${n} Runden`,
    },
  },
  choosePersona: 'Andere Persona wählen',
  personaTitle: 'Die Persona',
  aim: (trait: Trait, pole: Pole) => `soll es ${words.poleAdjective(trait, pole)}er machen`,

  side: { none: 'Wie es ist, ohne Persona', persona: 'Mit der Persona' },
  transcript: {
    title: 'Das Gespräch',
    you: 'Du',
    turn: (no: number) => `Runde ${no}`,
    waiting: 'wartet, bis es dran ist',
    writing: 'schreibt',
    empty: '(eine leere Antwort)',
    cut: 'bei der längsten Antwort abgeschnitten',
    stopped: 'noch nicht beantwortet',
    sent: 'Was gesendet wurde',
    sentLabel: (turn: number, side: string) => `Was in Runde ${turn} gesendet wurde, ${side}`,
    messages: 'Nachrichten',
    prompt: 'Der genaue Text, den das Modell las',
    roles: { system: 'Persona', user: 'du', assistant: 'das Modell' },
    facts: (promptTokens: string, tokens: string, seed: string) =>
      `${promptTokens} Tokens gelesen, ${tokens} geschrieben, Zufallsstart ${seed}.`,
  },

  composer: {
    label: 'Deine Nachricht an beide',
    hint: 'Eingabe sendet, Umschalt und Eingabe beginnen eine neue Zeile.',
    send: 'Senden',
    stop: 'Anhalten',
    stopping: 'Hält an',
    suggestions: 'Oder nimm eine von diesen',
    notSent: 'Die Nachricht konnte nicht gespeichert werden. Sie ist noch hier.',
  },
  suggestions: [
    'How was your weekend?',
    'A friend asks you to come to a big party tonight. What do you say?',
    'What do you do when a plan falls through?',
    'Tell me about something you would like to learn.',
    'Somebody takes the credit for your work. What now?',
    'What does your desk look like?',
    'How do you get on with new people?',
    'What keeps you awake at night?',
    'Describe a perfect day off.',
    'Would you lend me your favourite book?',
  ],

  measure: {
    title: 'Hält die Persona?',
    now: 'Jetzt messen',
    nowHint: (questions: number) => `${questions} Fragen an jede Seite, nach dem Gespräch bis hierher`,
    going: (after: number, done: string, total: string) =>
      after === 0
        ? `Gemessen wird, wie es vor der ersten Runde war: ${done} von ${total} Fragen beantwortet.`
        : `Gemessen wird nach ${turns(after)}: ${done} von ${total} Fragen beantwortet.`,
    done: (after: number) =>
      after === 0 ? 'Vor der ersten Runde gemessen.' : `Nach ${turns(after)} gemessen.`,
    skip: 'Diese Messung auslassen',
    none: 'Noch nichts gemessen. Jetzt messen stellt beiden Seiten dieselben Fragen, so wie sie nach dem Gespräch stehen.',
  },

  figure: {
    title: 'Das Merkmal im Lauf des Gesprächs',
    axis: (trait: Trait, pole: Pole) =>
      `Verschiebung zu ${words.poleAdjective(trait, pole)}en Antworten, Nats (0 = wie es ist, vor der ersten Runde)`,
    axisShort: (trait: Trait, pole: Pole) => `Verschiebung: ${words.poleAdjective(trait, pole)}, Nats`,
    turns: 'Runden vor den Fragen',
    legend: { none: 'keine Persona', persona: 'Persona' },
    point: (after: number, persona: string, none: string | null) =>
      `${after === 0 ? 'Vor der ersten Runde' : `Nach ${turns(after)}`}: Persona ${persona}${none === null ? '' : `, keine Persona ${none}`}.`,
    key: 'Balken: 95-%-Intervalle über Fragen. Gefüllt oder farbig: die Persona. Grau: keine Persona.',
    caption: (model: string, persona: string, questions: string) =>
      `${model}, ${persona}, ${questions} ungesehene Fragen, gelesen an der Wahrscheinlichkeit der Antworten.`,
    made: 'Personaloop',
    tableCaption:
      'Verschiebung beider Seiten in Nats mit 95-%-Intervallen, und die Drift seit vor der ersten Runde',
    columns: {
      after: 'Runden',
      none: 'keine Persona',
      persona: 'Persona',
      effect: 'was die Persona dazutut',
      drift: 'Drift',
      p: 'p (Holm)',
    },
    reference: 'der Bezug',
  },

  conclusion: {
    title: 'Schluss, nach Regel.',
    start: (effect: string, trait: Trait, pole: Pole) =>
      `Vor der ersten Runde verschob die Persona die Antworten um ${effect} Nats auf die Seite „${words.poleAdjective(trait, pole)}“.`,
    noStart: (effect: string) =>
      `Vor der ersten Runde waren die Antworten mit der Persona von denen ohne sie nicht zu unterscheiden (${effect} Nats), also kann wenig davon abdriften.`,
    only: 'Miss nach einigen Runden noch einmal, um zu sehen, ob das hält.',
    nearer: (n: number, nats: string, found: boolean, p: string) =>
      `Nach ${turns(n)} sind die Antworten der Persona ${nats} Nats näher an denen ohne Persona: ${verdict(found, p)}`,
    further: (n: number, nats: string, found: boolean, p: string) =>
      `Nach ${turns(n)} sind die Antworten der Persona ${nats} Nats weiter weg von denen ohne Persona: ${verdict(found, p)}`,
    changed: (n: number, nats: string, found: boolean, p: string) =>
      `Nach ${turns(n)} hat sich, was die Persona dazutut, um ${nats} Nats geändert: ${verdict(found, p)}`,
    tiny: 'unter 0,001',
    foot: 'Beide Seiten bekommen dieselben Fragen, jede nach ihrem eigenen Gespräch.',
    simulated:
      'Simuliert: Die Formel lässt eine Persona mit jeder Runde ein wenig verblassen. Über ein echtes Modell sagt das nichts.',
  },

  states: {
    fixed: 'Fest, seit das Gespräch begann.',
    editable:
      'Drücke einen unterstrichenen Teil, um ihn zu ändern. Das Gespräch beginnt mit deiner ersten Nachricht.',
    real: (model: string) => `${model} wird mit deiner ersten Nachricht geladen, wenn es noch nicht da ist.`,
    again: 'Noch einmal reden',
    againHint: 'Ein neues Gespräch mit denselben Einstellungen, um eine Sache zu ändern',
    opening: 'Das Gespräch wird geöffnet',
    missing: 'Dieses Gespräch ist nicht in diesem Browser.',
    missingAdvice:
      'Es kann gelöscht sein, oder der Link kommt von einem anderen Gerät. Öffne stattdessen seine Datei.',
    failed: 'Das Gespräch konnte nicht weitergehen.',
    kept: (n: number) => (n === 1 ? '1 ganze Runde ist gesichert.' : `${n} ganze Runden sind gesichert.`),
    resume: {
      answer: 'Dieses Gespräch hielt an, während eine Antwort geschrieben wurde.',
      measure: 'Dieses Gespräch hielt während einer Messung an.',
      note: 'Alles davor ist gesichert. Eine abgeschnittene Antwort wird von vorn geschrieben, genau wie zuvor.',
      button: 'Weiter',
      takeBack: 'Die Nachricht zurücknehmen',
    },
    status: {
      ready: 'bereit',
      loading: 'lädt das Modell',
      answering: 'antwortet',
      measuring: 'misst',
      pausing: 'hält an',
      stopped: (n: number) => `nach ${turns(n)} angehalten`,
      waiting: turns,
      failed: 'durch einen Fehler angehalten',
      elsewhere: 'läuft in einem anderen Tab',
    },
    announce: {
      ready: 'Bereit.',
      loading: 'Das Modell wird geladen.',
      running: 'Das Modell antwortet.',
      pausing: 'Hält an.',
      paused: 'Angehalten.',
      finished: 'Beide Seiten haben geantwortet.',
      failed: 'Durch einen Fehler angehalten.',
      elsewhere: 'Dieses Gespräch läuft in einem anderen Tab.',
    },
  },

  tooLong: {
    what: 'Das Gespräch ist länger, als dieses Modell auf einmal lesen kann.',
    advice:
      'Nichts Gesagtes ist verloren. Beginne neu mit kürzeren Antworten (höchstens 120 Tokens) oder kürzeren Nachrichten, oder nimm ein Modell, das mehr auf einmal liest.',
    action: 'retry' as const,
    label: 'Neu beginnen',
  },
};

function verdict(found: boolean, p: string): string {
  return found
    ? `mehr als Zufall (p ${p.startsWith('unter') ? p : `= ${p}`}).`
    : 'nicht von keiner Änderung zu unterscheiden.';
}
