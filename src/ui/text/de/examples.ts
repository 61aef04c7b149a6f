import type { examples as en } from '../en/examples';
import type { Same } from '../same';

/** Die Beispiele: aufgezeichnete Läufe und Studien, und Einstellungen für den Anfang. */
export const examples: Same<typeof en> = {
  title: 'Beispiele',
  intro:
    'Echte Messungen zum Hineinsehen und Einstellungen zum Selbstversuchen. Nichts hier beginnt von selbst.',
  recordedTitle: 'Mit einem echten Modell aufgezeichnet',
  recordedNote:
    'Öffnen legt deine eigene Kopie in das Notizbuch: Jeder Prompt, jede Antwort und jede Wahrscheinlichkeit lässt sich ansehen, und man kann alles noch einmal laufen lassen.',
  readyTitle: 'Bereit zum Start',
  readyNote: 'Einrichten macht eine Zelle mit diesen Einstellungen. Sie läuft, wenn du Start drückst.',
  openCopy: 'Kopie öffnen',
  setUp: 'Einrichten',
  of: (button: string, title: string) => `${button}: ${title}`,
  download: 'Herunterladen',
  recordedOn: (model: string, date: string, device: string, minutes: number) =>
    `${model}, aufgezeichnet am ${date}, ${device}, ${minutes} Minuten neben anderer Arbeit.`,
  takes: (model: string, minutes: number) =>
    `${model}, etwa ${minutes} Minuten auf einem Kern einer langsamen CPU; auf einem Laptop weniger.`,
  notTimed: (model: string) =>
    `${model}. Noch nicht gestoppt; die Zelle zeigt die Restzeit, sobald sie läuft.`,
  opened: (title: string) => `Aufgezeichnet, nicht hier gemessen; diese Kopie ist deine: ${title}`,
  failed: (title: string) => `${title} ließ sich nicht öffnen.`,
  failedAdvice: 'Die Verbindung kann weg sein. Versuche es noch einmal, oder lade die Seite neu.',

  recorded: {
    'first-run': {
      title: 'Kann ein Modell mit 135M extravertiert klingen?',
      says: 'Sechs Schritte Suche, deren Gewinn von 0,50 auf 0,79 bei Fragen, die sie nie sah, wieder weg ist.',
    },
    calibration: {
      title: 'Hört SmolLM2 135M eine Persona?',
      says: 'Persona-Wörter bewegen die Wahrscheinlichkeit seiner Antworten, nicht aber die Buchstaben A bis D, die es wählen würde.',
    },
    compare: {
      title: 'Adjektive, Beschreibung und keine',
      says: 'Neben vermischten und belanglosen Texten: Was ein Persona-Prompt mit diesem Modell macht, kann an seinen Wörtern liegen, nicht an dem, was er sagt.',
    },
  },

  ready: {
    'first-run': {
      title: 'Einen extravertierten Prompt suchen',
      says: 'Die Suche hinter der ersten Seite, um zu sehen, ob auf deinem Gerät dasselbe herauskommt.',
    },
    calibration: {
      title: 'Hört das Modell eine Persona?',
      says: 'Stellt bei allen fünf Merkmalen die stärkste hohe Persona der stärksten niedrigen gegenüber, auf zwei Weisen gelesen.',
    },
    compare: {
      title: 'Gegebene Prompts vergleichen',
      says: 'Stellt drei fertige Personas und keine vor neue Fragen, mit Kontrollen für Wörter ohne Bedeutung.',
    },
    profile: {
      title: 'Was es über sich selbst sagt',
      says: 'Ein Fragebogen für Menschen, mit und ohne Persona beantwortet.',
    },
    cards: {
      title: 'Ein Kartenspiel',
      says: 'Wagt eine nervöse Persona in einem Kartenspiel weniger?',
    },
    intensity: {
      title: 'Wie fein lässt es sich einstellen?',
      says: 'Neun Listen von Adjektiven von sehr still bis sehr gesellig: Folgen die Antworten?',
    },
  },
};
