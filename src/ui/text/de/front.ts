import type { RunSettings } from '../../../core/loop/types';
import type { Target } from '../../../core/vocabulary';
import type { front as en } from '../en/front';
import { words } from './words';
import type { Same } from '../same';

const tried = (target: Target) => words.someone(target);

/** Die erste Seite. Was sie behauptet, folgt dem aufgezeichneten Lauf. */
export const front: Same<typeof en> = {
  headline: (target: Target, one: boolean, reached: boolean | null) => {
    const who = one ? 'es selbst' : 'ein anderes Modell';
    if (target.kind === 'intensity')
      return `Ein kleines Sprachmodell schreibt eine Persona um, Schritt für Schritt: ${words.target(target)}.`;
    if (reached === null)
      return `Ein kleines Sprachmodell schreibt eine Persona um, Schritt für Schritt, damit ${who} antwortet wie ${tried(target)}.`;
    return !reached
      ? `Ein kleines Sprachmodell schreibt eine Persona um, Schritt für Schritt. Antwortet ${who} am Ende wie ${tried(target)}?`
      : `Ein kleines Sprachmodell schreibt eine Persona um, Schritt für Schritt, bis ${who} antwortet wie ${tried(target)}.`;
  },
  lede: 'Alles geschieht in dieser Seite. Nichts ist zu installieren, und nichts, was du schreibst, verlässt dieses Gerät.',

  recorded: {
    title: 'Ein aufgezeichneter echter Lauf',
    titleSimulated: 'Ein aufgezeichneter simulierter Lauf',
    what: (settings: RunSettings) => `${words.target(settings.target)}, ${settings.steps} Schritte`,
    how: 'Wie das aufgezeichnet wurde',
    loading: 'Der aufgezeichnete Lauf wird geladen',
    missing: 'Dieser Kopie der Seite liegt kein aufgezeichneter Lauf bei.',
    missingAdvice: 'Drücke Live starten: Eine Kurve wächst vor dir, Punkt für Punkt.',
    broken: 'Der aufgezeichnete Lauf dieser Kopie war nicht lesbar.',
    press: 'Drücke einen Punkt: Dann siehst du seinen Prompt und jede Antwort.',
    chart: (settings: RunSettings) => `Aufgezeichneter Lauf, ${words.target(settings.target)}`,
  },

  best: {
    title: 'Der beste Prompt, den es schrieb',
    titleSeed: 'Der beste Prompt, den es fand',
    where: (id: number, step: number) => (step === 0 ? `#${id}, ein Startprompt` : `#${id}, Schritt ${step}`),
    none: 'Keine Persona',
    noneMeans: 'nach Definition',
    searching: 'Dieser Prompt, beim Suchen',
    unseen: 'Dieser Prompt, bei ungesehenen Fragen',
    leanNote: (target: Target) =>
      `Über 0,5: Es gibt mehr ${words.answers(target)} als ohne Persona. Bei 0,5: wie ohne Persona.`,
    chanceNote: (target: Target) => `Wie wahrscheinlich dem Modell ${words.answers(target)} sind.`,
    sameModel: (model: string) => `${model} schrieb und antwortete.`,
    twoModels: (target: string, writer: string) => `${target} antwortete, ${writer} schrieb.`,
    machine: (device: string, browser: string, date: string) => `${device}, ${browser}, ${date}.`,
    brackets: 'In Klammern: das',
    interval: '95-%-Intervall',
    why: 'Warum',
    unseenTerm: 'ungesehene Fragen',
    reached:
      'Hier ist die Antwort also: ja. Bei Fragen, die er nie gesehen hatte, ist der Prompt besser als keine Persona.',
    notReached:
      'Hier ist die Antwort also: nicht gezeigt. Bei Fragen, die er nie gesehen hatte, lässt sich der Prompt von keiner Persona nicht unterscheiden; der bessere Wert beim Suchen kann Glück sein.',
    winnerIsNone: 'Kein Prompt war besser als gar keine Persona.',
  },

  player: {
    label: 'Wiedergabe des aufgezeichneten Laufs',
    replay: 'Abspielen',
    goOn: 'Weiter',
    pause: 'Anhalten',
    position: (step: number, steps: number) => `Schritt ${step} von ${steps}`,
    unseen: 'ungesehene Fragen',
    unplayable:
      'Eine ältere Fassung der Schleife hat das aufgezeichnet: Man kann es ansehen, aber nicht abspielen.',
    scrub: 'Stelle im aufgezeichneten Lauf',
    speed: 'Tempo',
    times: (n: number) => (n === 1 ? 'wie aufgezeichnet' : `${n}-mal schneller`),
  },

  ways: {
    label: 'Drei Wege weiter',
    live: 'Live starten',
    liveReal: (model: string) =>
      `Das echte Modell, ${model}, läuft auf diesem Gerät: Es ist nah, also wird nichts Großes geladen. Der erste Punkt kommt in Sekunden.`,
    liveSimulated:
      'Beginnt sofort, ohne Download. Noch ist kein Sprachmodell hier, also antwortet ein Simulator; alles ist so gekennzeichnet.',
    useReal: (size: string) => `Das echte Modell nehmen, ${size}`,
    liveWaiting: 'Es wird nachgesehen, ob ein Modell nah ist.',
    model: 'Ein echtes Modell nehmen',
    modelNote:
      'Modelle, die auf dieses Gerät passen, mit Größe, Lizenz und Anbieter, bevor etwas geladen wird.',
    change: 'Die Frage ändern',
    changeNote:
      'Ein anderes Merkmal, die andere Richtung, eigene Startprompts, mehr Fragen, ein anderer Zufallsstart.',
  },

  pages: {
    lessons: 'für eine Klasse: raten, laufen lassen, vergleichen, mit Blättern zum Drucken.',
    examples: 'aufgezeichnete Messungen zum Ansehen, Einstellungen für den Anfang.',
    class: 'die Dateien vieler Schüler in einem Bild.',
  },

  device: {
    title: 'Dieses Gerät:',
    asking: 'der Browser wird gefragt',
    webgpuF16: 'WebGPU mit f16 ist an',
    webgpu: 'WebGPU ist an, ohne f16',
    noWebgpu: 'kein WebGPU: Modelle laufen auf dem Prozessor',
    weakWebgpu: 'WebGPU ist da, aber zu schwach für die Modelle: Sie laufen auf dem Prozessor',
    memory: (gb: number) => (gb >= 8 ? '8 GB Speicher oder mehr' : `${gb} GB Speicher`),
    noMemory: 'Speicher vom Browser nicht gesagt',
    cores: (n: number) => `${n} Prozessorkerne`,
    storage: (free: string) => `${free} Ablage frei`,
    threadsOff: (secure: boolean) =>
      `nur ein Kern (${secure ? 'der Seite fehlen die Isolations-Kopfzeilen' : 'einfaches http erlaubt nicht mehr, https schon'})`,
    what: 'Was das heißt',
    meaning:
      'Sprachmodelle laufen in dieser Seite, auf der Grafik über WebGPU, wo es sie gibt, sonst auf dem Prozessor. f16 halbiert den Speicher, den ein Modell braucht. Speicher und Ablage entscheiden, wie groß ein Modell sein darf; das Standardmodell braucht 0,3 bis 0,9 GB Speicher, je nachdem, wie es läuft, und einen Browser mit 64-Bit-Speicher für WebAssembly, wie Chrome, Edge und Firefox ihn haben.',
  },

  how: {
    title: 'Wie das aufgezeichnet wurde',
    intro:
      'Von dieser Seite, mit den Einstellungen unten, dann mit „Ausgeben“ gesichert und hierher gelegt. Nichts wurde von Hand verändert.',
    model: 'Modell',
    source: 'Quelle',
    licence: 'Lizenz',
    engine: 'Rechenwerk',
    machine: 'Gerät',
    date: 'Datum',
    bank: 'Fragen',
    time: 'Laufzeit',
    download: 'Datei des Laufs',
    unknown: 'nicht aufgezeichnet',
    bankLine: (id: string, version: number, search: number, report: number) =>
      `${id}, Fassung ${version}: ${search} zum Suchen, ${report} ungesehene`,
    coresLine: (browser: string, cores: string) => `${browser}${cores}`,
    cores: (n: number) => `, ${n} Prozessorkerne`,
  },

  means: {
    title: 'Was der Wert bedeutet',
    lean: (target: Target) =>
      `Das Modell bekommt alltägliche Fragen wie diese, ohne Antworten zur Auswahl. Die Seite sieht nach, wie wahrscheinlich jede Antwort als Anfang seiner Erwiderung ist. Der Wert sagt, wie viel wahrscheinlicher ${words.answers(target)} wurden als ohne Persona: 0,5 ist keine Änderung, Richtung 1 ist mehr, Richtung 0 weniger.`,
    chance: (target: Target) =>
      `Das Modell beantwortet alltägliche Fragen wie diese. Der Wert ist die Wahrscheinlichkeit, die es ${words.answers(target).replace('e Antworten', 'en Antworten')} gibt, gemittelt über die Fragen und über beide Reihenfolgen der Antworten.`,
    prefix: 'I would …',
    more: 'Mehr dazu',
    reading: 'Messweise',
    withNone: 'keine Persona',
    withBest: (id: number) => `Prompt #${id}`,
    shareNote: 'Anteile unter den aufgeführten Antworten.',
    itemScore: (score: string) => `Wert dieser Frage: ${score}.`,
    together: (target: Target) => `${words.answers(target)}, zusammen`,
    typical:
      'Nach einer Regel gewählt: von den fünf Fragen, die dem Mittel des Prompts am nächsten sind, die, bei der das Modell ohne Persona am unentschiedensten war.',
    coloured: (target: Target) => `In Farbe: ${words.answers(target)}.`,
  },
};
