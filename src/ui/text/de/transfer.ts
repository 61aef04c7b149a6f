import type { Pole, Trait } from '../../../core/vocabulary';
import type { transfer as en } from '../en/transfer';
import type { Same } from '../same';
import { words } from './words';

/** Die Übertragungszelle: Prompts auf mehreren Modellen. */
export const transfer: Same<typeof en> = {
  question: (prompts: number) =>
    prompts === 1
      ? 'Wirkt dieser Prompt auch bei anderen Modellen?'
      : 'Wirken diese Prompts auch bei anderen Modellen?',
  sentence:
    'Stelle {prompts} vor {items} von {bank}, die keine Suche gesehen hat, gelesen nach {reading}, bei jedem von {models}.',
  models: (n: string, one: boolean) => `${n} ${one ? 'Modell' : 'Modellen'}`,
  items: {
    label: 'Fragen je Ziel',
    hint: 'Fragen, die keine Suche gesehen hat. Jedes Modell beantwortet dieselben, mit und ohne jeden Prompt.',
  },

  prompts: {
    title: 'Prompts (Zeilen)',
    add: 'Prompt hinzufügen',
    home: 'Geschrieben für',
    noHome: 'keines dieser Modelle',
    full: 'Die Liste ist voll: höchstens 40 Prompts.',
    noAim: (label: string) =>
      `${label} wurde nicht hinzugefügt: Eine Zeile braucht ein Ende eines Merkmals, auf das sie zählt, und jener Lauf zielte auf etwas anderes.`,
    homeAdded: (model: string) =>
      `${model}, für das der Prompt geschrieben wurde, ist jetzt unter den Modellen.`,
  },

  columns: {
    title: 'Modelle (Spalten)',
    note: 'Jedes wird einmal geladen, eines nach dem anderen, wenn du Start drückst. Was noch nicht in diesem Browser ist, wird dann heruntergeladen.',
    add: 'Modell hinzufügen',
    known: (name: string) => `${name} steht schon in der Liste.`,
    full: 'Die Liste ist voll: höchstens 12 Modelle.',
    added: (name: string) => `Hinzugefügt: ${name}.`,
    remove: 'Entfernen',
    removeLabel: (name: string) => `${name} entfernen`,
    list: 'Modell',
    choose: 'Dieses Modell hinzufügen',
    groups: { here: 'Ohne Grafik', gpu: 'Auf der Grafik' },
    address: 'GGUF-Datei nach Adresse (alle Teile, einer je Zeile)',
    addAddress: 'Diese Adresse hinzufügen',
    files: 'GGUF-Dateien auf diesem Gerät (alle Teile eines Modells)',
    folder: 'Ein WebLLM-Modellordner auf diesem Gerät, mit seiner .wasm-Bibliothek',
    fileAgain:
      'Dateien werden von diesem Gerät gelesen: Nach einem Neuladen wirst du noch einmal danach gefragt.',
    twice: (name: string, no: number) => `${name}, ${no}`,
  },

  status: {
    title: 'Modelle',
    waiting: 'noch nicht geladen',
    loading: 'lädt',
    running: (done: string, of: string) => `antwortet, ${done} von ${of} Fragen`,
    part: (done: string, of: string) => `${done} von ${of} Fragen`,
    done: (of: string) => `alle ${of} Fragen`,
    retry: 'Noch einmal versuchen',
    retryLabel: (name: string) => `${name} noch einmal versuchen`,
    'gguf-files': (name: string) => `Die Datei von ${name} noch einmal wählen`,
    'webllm-folder': (name: string) => `Den Ordner von ${name} noch einmal wählen`,
    others: 'Die anderen Modelle machen ohne es weiter; nichts Gemessenes ist verloren.',
    plain: 'ohne Chatform, also bekommt es reinen Text',
    'choose-again': (_) => 'Seine Datei muss noch einmal gewählt werden.',
    'other-model': (_) => 'Geladen wurde ein anderes Modell als dieses.',
  },

  map: {
    title: 'Wirkt es bei anderen Modellen?',
    score: (pole: string) => `Wert Richtung ${pole}, ± die Hälfte des 95-%-Intervalls`,
    scores: 'Wert Richtung Ziel jeder Zeile, ± die Hälfte des 95-%-Intervalls',
    caption: 'Wert jedes Prompts bei jedem Modell, mit der Hälfte seines 95-%-Intervalls',
    none: 'Keine Persona',
    prompt: 'Prompt',
    group: (trait: Trait, pole: Pole) => `${words.trait(trait)}: ${words.poleAdjective(trait, pole)}er`,
    waiting: 'noch nicht',
    failed: 'nicht geladen',
    mass: (value: string) => `Masse ${value}`,
    home: 'für dieses Modell geschrieben',
    open: 'Drücke für die Antworten dahinter.',
    cell: (prompt: string, model: string) => `${prompt} bei ${model}`,
    key: 'Kräftigere Farbe: mehr wie gewünscht. Eine umrandete Zelle ist das Modell, für das der Prompt geschrieben wurde. Drücke eine Zelle für den genauen gesendeten und erhaltenen Text.',
    keyMass:
      'Masse: Bei den meisten Fragen lag weniger als die Hälfte der Wahrscheinlichkeit auf den aufgezählten Antworten, der Wert sagt also nichts und wird nicht gezeigt.',
    summary: (prompts: number, models: number) =>
      `${prompts} ${prompts === 1 ? 'Prompt' : 'Prompts'} bei ${models} ${models === 1 ? 'Modell' : 'Modellen'}.`,
    said: (prompt: string, model: string, score: string, gain: string) =>
      `${prompt} bei ${model}: ${score}, Gewinn gegen keine Persona ${gain}.`,
    simulated: 'simuliert',
  },

  table: {
    title: 'Gewinn gegen keine Persona, Modell für Modell',
    caption:
      'Wert, Gewinn gegen dasselbe Modell ohne Persona und behaltener Anteil des Gewinns beim Heimatmodell',
    model: 'Modell',
    score: 'Wert',
    gain: 'Gewinn',
    p: 'p (Holm)',
    kept: 'behaltener Gewinn',
    home: 'Heimat',
    waiting: 'noch nicht gemessen',
    few: 'unter 3 Fragen',
    notHeard: 'nicht gezeigt: Masse unter einer Hälfte',
    noHome: 'kein Heimatmodell',
    noHomeGain: 'nicht bestimmt: kein sicherer Gewinn beim Heimatmodell',
    noInterval: 'zu wenige Fragen für ein Intervall',
    percent: (share: string) => `${share} %`,
    range: (low: string, high: string) => `[${low}; ${high}]`,
  },

  conclusion: {
    waiting: 'Der Schluss kommt, wenn alle Modelle geantwortet haben.',
    works: (label: string, aim: string, n: string, of: string, list: string) =>
      `${label} macht ${n} von ${of} ${aim}: ${list}.`,
    worksNone: (label: string, aim: string, of: string) =>
      `${label} macht keines von ${of} um mehr als Zufall ${aim}.`,
    away: (list: string) => `Das Gegenteil bewirkt er bei ${list}.`,
    gain: (model: string, gain: string) => `${model} (${gain})`,
    measured: (n: number, word: string) =>
      n === 1 ? `${word} gemessenen Modell` : `${word} gemessenen Modellen`,
    homeNone: (model: string) =>
      `Bei ${model}, für das er geschrieben wurde, ist ein Gewinn nicht sicher, also gibt es keinen Anteil zu nennen.`,
    kept: {
      keeps: (model: string, share: string) =>
        `${model} behält ${share} des Gewinns beim Heimatmodell: mindestens die Hälfte.`,
      'may-keep': (model: string, share: string) =>
        `${model} behält ${share} des Gewinns beim Heimatmodell; ob das mindestens die Hälfte ist, ist nicht sicher.`,
      'may-be-poor': (model: string, share: string) =>
        `${model} behält ${share} des Gewinns beim Heimatmodell: schlechte Übertragung, weniger als die Hälfte, doch das ist nicht sicher.`,
      poor: (model: string, share: string) =>
        `${model} behält ${share} des Gewinns beim Heimatmodell: schlechte Übertragung, weniger als die Hälfte.`,
    },
    failed: (list: string) => `Über ${list} wird nichts gesagt: Nicht alle Fragen konnten gestellt werden.`,
    notHeard: (list: string) =>
      `Über ${list} wird nichts gesagt: Weniger als die Hälfte der Wahrscheinlichkeit lag auf den aufgezählten Antworten.`,
    simulated: (list: string) =>
      `Simuliert: ${list}. Was darüber gesagt wird, sagt nichts über ein echtes Modell.`,
  },

  report: {
    intervals:
      'Werte haben Intervalle über Fragen wie im Vergleich; Gewinne sind Unterschiede Frage für Frage, mit Students t. Der behaltene Gewinn ist der mittlere Gewinn bei einem Modell geteilt durch den bei dem Modell, für das der Prompt geschrieben wurde, mit einem 95-%-Perzentil-Bootstrap über Fragen (2.000 Ziehungen, mit festem Zufallsstart); er ist nicht bestimmt, wo das Intervall des Gewinns beim Heimatmodell bis 0 reicht. Weniger als die Hälfte heißt schlechte Übertragung.',
    failed: (name: string, why: string) => `${name}: ${why}`,
    models: 'Die Modelle',
    notAsked: 'nicht alle Fragen konnten gestellt werden',
  },
};
