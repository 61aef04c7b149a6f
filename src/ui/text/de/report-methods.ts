import type { Target } from '../../../core/vocabulary';
import type { RunSettings } from '../../../core/loop/types';
import type { Way } from '../../../core/studies/contract';
import type { methods as en } from '../en/report-methods';
import { readingText } from './readings';
import { words } from './words';
import type { Same } from '../same';

/** Wie die Erwiderung weitergeht, nach Form der Messweise. */
const FORMS: Readonly<Record<string, string>> = {
  'i-would': 'Die Erwiderung des Modells wird mit „I would“ begonnen, und die Antwort folgt.',
  imperative: 'Die Antwort steht als ganze Erwiderung, als Aufforderung gefasst.',
  'i-do': 'Die Erwiderung des Modells wird mit „I“ begonnen, und die Antwort folgt.',
  'user-turn':
    'Der Prompt steht in der Nachricht des Nutzers; die Erwiderung wird mit „I“ begonnen, und die Antwort folgt.',
  plain:
    'Alles wird als reiner Text ohne Chatform gesendet; die Erwiderung wird mit „I would“ begonnen, und die Antwort folgt.',
};
const AGREE: Readonly<Record<string, string>> = {
  'yes-no': '„Would you ...? Answer with yes or no only.“',
  likely: '„How likely are you to ...? Answer with likely or unlikely only.“',
};

/** Ganze Erwiderungen werden für sich bewertet; von einer Form bleibt nur der Platz des Prompts. */
const WHOLE: Readonly<Record<string, string>> = {
  'user-turn': ' Der Prompt steht in der Nachricht des Nutzers.',
  plain: ' Alles wird als reiner Text ohne Chatform gesendet.',
};
const OPEN = 'Die Frage wird offen gestellt, ohne Antworten aufzuzählen.';
const COUNTS =
  'Für eine Antwort zählt ihre Log-Wahrscheinlichkeit: die Logarithmen der Wahrscheinlichkeiten ihrer Tokens, addiert. Nichts wird erzeugt.';

const phrases = (form: string) =>
  AGREE[form]
    ? [
        `Jede Antwort wird als eigene Frage gestellt: ${AGREE[form]} Für eine Antwort zählt die Log-Wahrscheinlichkeit der Zustimmung minus die der Ablehnung.`,
      ]
    : [`${OPEN} ${FORMS[form] ?? ''} ${COUNTS}`];

type Whole = 'none' | 'some' | 'all';

const likelihood = (form: string, whole: Whole) => {
  if (whole === 'none') return phrases(form);
  const replies = `stehen als ganze Erwiderung des Modells, ohne vorgesetzten Anfang und ohne dass eine Frage aus ihnen wird.${WHOLE[form] ?? ''}`;
  return whole === 'all'
    ? [`${OPEN} Die Antworten dieser Sammlung ${replies} ${COUNTS}`]
    : [
        ...phrases(form),
        `Wo die Antworten einer Frage ganze Erwiderungen sind, wird die Frage offen gestellt, und sie ${replies}`,
      ];
};

const listedIn = (form: string) =>
  `Die Antworten werden aufgezählt (${readingText.forms[form] ?? form}), einmal in einer Reihenfolge und einmal in der umgekehrten.`;

const PLACES = {
  plain: 'als reiner Text, ohne Chatform',
  user: 'in der Nachricht des Nutzers',
  system:
    'als Systemnachricht, oder vor der Frage, wo die Vorlage des Modells keine Systemrolle hat (der genaue Text steht in der Aufzeichnung)',
} as const;

const OVER_QUESTIONS =
  'Intervalle sind 95-%-Intervalle über Fragen: Students t, und für Werte aus weniger als 15 Fragen das Bootstrap (2.000 Ziehungen, mit festem Zufallsstart).';
const MOVES =
  'Sie sagen, wie weit sich eine Zahl mit anderen Fragen derselben Art bewegen könnte, nicht mit einem anderen Modell.';

/** Methoden eines Berichts, aus der Aufzeichnung. */
export const methods: Same<typeof en> = {
  aim: (target: Target) =>
    `Das Ziel ist ${words.target(target)}: ein Prompt, unter dem das Modell mehr antwortet wie ${words.someone(target)}.`,
  strength: (target: Target, tau: string) =>
    `Das Ziel ist ${words.target(target)}: ein Prompt, unter dem der mittlere Wert, gezählt Richtung „${words.someone(target)}“, so nah wie möglich an ${tau} liegt.`,
  persona: (place: 'plain' | 'user' | 'system') =>
    `Ein Prompt steht vor jeder Frage ${PLACES[place]}; „keine Persona“ ist dieselbe Frage ohne einen solchen Text.`,
  bank: (name: string, id: string, version: number, digest: string) =>
    `Die Fragen sind ${name} (Sammlung „${id}“, Fassung ${version}, Prüfsumme ${digest}).`,
  splits: (search: number, confirm: number, report: number, trait: string) =>
    `Zu ${trait} gibt es ${search} Fragen für die Suche, ${confirm} zur Bestätigung und ${report} für den Bericht; keine Frage ist in zweien davon, und wer Prompts schreibt, sieht nie andere als Fragen der Suche.`,

  pairs: {
    run: 'Die Suche liest eine Antwort jeder Art, Bestätigung und Bericht lesen zwei, wo eine Frage sie hat.',
    one: 'Eine Antwort jeder Art wird gelesen.',
    all: 'Zwei Antworten jeder Art werden gelesen, wo eine Frage sie hat.',
  },
  form: ({ reading, form }: Way, whole: Whole): string[] => [
    ...(reading === 'answers' ? likelihood(form, whole) : [listedIn(form)]),
    'Das Übrige ist wie oben.',
  ],
  reading: ({ reading, form }: Way, pairs: string, whole: Whole): string[] => {
    if (reading === 'answers')
      return [
        ...likelihood(form, whole),
        `Die Log-Odds L einer Frage, in Nats, sind der Logarithmus der mittleren Wahrscheinlichkeit ihrer hohen Antworten minus der ihrer niedrigen: L = log mean p(high) − log mean p(low). ${pairs}`,
        'Der Wert einer Frage vergleicht L unter dem Prompt mit L ohne Persona bei derselben Frage: Wert = 1 / (1 + exp(−(L − L ohne Persona))). 0,5 heißt also „wie ohne Persona“, und wie häufig oder lang eine Antwort ist, kürzt sich heraus.',
      ];
    const listed = listedIn(form);
    if (reading === 'letters')
      return [
        `${listed} Die Wahrscheinlichkeiten der Bezeichnungen als nächstes Token, auf die Summe 1 gebracht, sind die Chancen der Antworten; gemittelt wird über beide Reihenfolgen.`,
        'Der Wert einer Frage ist die Chance ihrer hohen Antworten zusammen: Wert = p(high 1) + p(high 2), wo sie zwei hat. Die Log-Odds sind das Mittel von log(p / (1 − p)) über beide Reihenfolgen, in Nats.',
      ];
    return [
      `${listed} Das Modell schreibt seine Erwiderung, und eine Regel liest, welche Antwort es wählte: eine Bezeichnung, sonst die Antwort, deren Wörter es am meisten wiederholt.`,
      'Der Wert einer Frage ist der Anteil der beiden Reihenfolgen, in denen eine hohe Antwort gewählt wurde; eine Reihenfolge ohne Wahl zählt halb, und eine Frage, bei der beide ohne Wahl blieben, gibt keinen Wert.',
    ];
  },
  turned: 'Da das niedrige Ende gewünscht ist, werden Werte umgedreht: Wert = 1 − dieser.',

  protocol: {
    careful: (q: number) =>
      `Sorgfältiges Vorgehen: Jeder Prompt beantwortet dieselben ${q} Fragen der Suche in derselben Reihenfolge, also werden Prompts Frage für Frage verglichen.`,
    paper: (q: number) =>
      `Vorgehen wie in der Arbeit: In jedem Schritt werden ${q} Fragen der Suche neu gezogen, dieselben für alle Prompts des Schritts.`,
  },
  loop: ({ keep, perStep, steps, seed }: RunSettings) =>
    `Die besten n = ${keep} Prompts werden behalten; in jedem Schritt sollen k = ${perStep} neue entstehen, höchstens ${steps} Schritte lang. Zufallsstart ${seed}.`,
  proposer: (how: string, temperature: string, maxWords: number) =>
    `Wie neue Prompts geschrieben werden: ${how}. Temperatur ${temperature}, höchstens ${maxWords} Wörter.`,
  rulesAlone: (maxWords: number) =>
    `Neue Prompts entstanden allein nach Regeln (Adjektive, verbundene Sätze, ein weggelassener Satz), höchstens ${maxWords} Wörter; kein Sprachmodell schrieb einen.`,
  used: (names: string) => `Die ersten Erwiderungen entschieden für: ${names}.`,
  exemplars: (n: number) => `${n} Fragen der Suche werden dem Schreiber als Beispiele gezeigt.`,
  ownRequest:
    'Die Anfrage an den Schreiber wurde vom Nutzer geändert; sie steht bei jedem Aufruf in der Aufzeichnung.',
  operators: {
    on: 'Wo der Schreiber nichts Brauchbares brachte, sprang eine Regel ein (verbundene Sätze, ein weggelassener Satz, eine Liste von Adjektiven); solche Prompts sind gekennzeichnet.',
    off: 'Keine Regel sprang ein, wo der Schreiber nichts Brauchbares brachte.',
  },
  seeds: (names: string) => `Startprompts: ${names}.`,
  race: {
    on: (race: number, intensity: boolean) =>
      `Rennen: Nach je ${race} Fragen wird ein Prompt aufgegeben, der sicher hinter denen liegt, aus denen neue gemacht werden (${
        intensity
          ? 'nach den Intervallen der beiden Mittel'
          : 'gepaarter t-Test über die von beiden beantworteten Fragen, einseitig, 0,05'
      }).`,
    off: 'Kein Prompt wurde früh aufgegeben.',
  },
  finalists: {
    on: (n: string, confirm: number) =>
      `Endrunde: Die besten ${n} Prompts, der beste Startprompt und keine Persona beantworteten auch die ${confirm} Bestätigungsfragen; Sieger ist, wer bei Such- und Bestätigungsfragen zusammen am besten ist.`,
    unfinished: (n: string, confirm: number) =>
      `Endrunde: Die besten ${n} Prompts, der beste Startprompt und keine Persona sollten bei den ${confirm} Bestätigungsfragen noch einmal gemessen werden. Das wurde nicht fertig, also steht der bei den Suchfragen beste Prompt vorn.`,
    off: 'Keine Endrunde: Der bei den Suchfragen beste Prompt ist der Sieger.',
  },
  onTopic: {
    on: 'Themenprüfung: Ein von einem Sprachmodell geschriebener Prompt wurde abgelehnt, wenn er, dem Modell beschrieben, nicht weiter zur gewünschten Art Mensch führte als belanglose Texte, solange das Modell solche Texte überhaupt unterscheiden kann.',
    off: 'Keine Themenprüfung.',
  },
  objective: {
    score: 'Prompts wurden nach ihrem Wert geordnet',
    strength: 'Prompts wurden danach geordnet, wie nah ihr Wert an der gewünschten Stärke ist',
    'beyond-words':
      'Prompts wurden danach geordnet, was sie über dieselben Wörter in zufälliger Reihenfolge hinaus bewirken, Frage für Frage',
  },
  selection: {
    mean: 'das Mittel über die Fragen.',
    shrunken: 'das Mittel über die Fragen, nach seiner Unsicherheit zum Mittel aller Prompts hingezogen.',
  },
  validators: (reasons: string) => `Ein neuer Prompt wurde aus jedem dieser Gründe abgelehnt: ${reasons}.`,
  budget: (limits: string) => `Grenzen: ${limits}.`,
  stopped: (reason: string) => `Die Suche endete, denn: ${reason}.`,

  intervals: {
    run: `${OVER_QUESTIONS} ${MOVES}`,
    calibration: `Intervalle sind 95-%-Intervalle über Fragen: Students t. ${MOVES}`,
    compare: `${OVER_QUESTIONS} Das der Trennschärfe ist ein Bootstrap über Fragen (1.000 Ziehungen, mit festem Zufallsstart). ${MOVES}`,
    quality: `Intervalle sind 95-%-Intervalle. Anteile von Fragen (Verweigerung, Reihenfolge, andere Worte) haben das von Wilson. Alpha und Halbierung haben das Bootstrap über Befragte, jeder einmal je Form gezählt. Die Änderung zwischen Formen, ihre Übereinstimmung und die Streuung haben das Bootstrap über Fragen. Jedes Bootstrap hat 1.000 Ziehungen mit festem Zufallsstart. Die mittlere Verschiebung hat Students t. ${MOVES}`,
    profile: `${OVER_QUESTIONS} Der Anteil richtiger Antworten hat das Intervall von Wilson. ${MOVES}`,
    intensity: `${OVER_QUESTIONS} Die der Zahlen über die ganze Reihe der Stärken sind Bootstrap über Fragen (1.000 Ziehungen, mit festem Zufallsstart). ${MOVES}`,
  },
  instruments: {
    'ipip-neo-120':
      'Die fünf Bewertungen werden einmal in einer Reihenfolge und einmal in der umgekehrten aufgezählt; die Zahl einer Aussage ist die mittlere Bewertung nach ihren Wahrscheinlichkeiten, über beide Reihenfolgen, umgedreht (6 − Bewertung), wo Zustimmung für das niedrige Ende spricht.',
    'card-task':
      'Die Erwiderung wird mit „I would turn over“ begonnen, und jede Zahl von 0 bis 32 Karten folgt; die Zahl einer Runde ist die mittlere Zahl der Karten nach ihren Wahrscheinlichkeiten, auf die Summe 1 gebracht.',
    capability:
      'Die vier Antworten werden einmal in einer Reihenfolge und einmal in der umgekehrten aufgezählt; die Zahl einer Frage ist die Wahrscheinlichkeit der richtigen, über beide Reihenfolgen, und eine Antwort ist richtig, wenn sie allein die wahrscheinlichste ist.',
  },
  meaning:
    'Bedeutungsanteil = 1 − Verschiebung derselben Wörter in zufälliger Reihenfolge / Verschiebung des Prompts, beide in Nats gegen keine Persona bei denselben Fragen; sein Intervall ist ein Bootstrap über Fragen.',
  holm: 'p-Werte sind zweiseitig, durch zufälliges Umdrehen der Vorzeichen der Unterschiede, und nach Holm für alle Vergleiche korrigiert. Unter 0,05 genügt für eine Behauptung.',
  separation:
    'Eine Messweise hört eine Persona, wenn stark hohe und stark niedrige Adjektive dieselben Fragen weiter auseinander beantworten, als der Zufall erlaubt: einseitiger gepaarter t-Test über alle Merkmale zusammen, bei 0,05 geteilt durch die Zahl der versuchten Messweisen.',
  detectable:
    'Die kleinste erkennbare Verschiebung ist die mittlere Verschiebung, die ein t-Test bei 0,05 in 8 von 10 Versuchen findet, aus der hier gemessenen Streuung.',
  jobs: (questions: string, jobs: string) =>
    `Im Ganzen waren ${questions} Fragen in ${jobs} Gruppen geplant.`,
};
