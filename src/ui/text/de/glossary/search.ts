import type { searchTerms as en } from '../../en/glossary/search';
import type { Same } from '../../same';

/** Begriffe der Suche: was gefragt, geschrieben und behalten wird. */
export const searchTerms: Same<typeof en> = {
  trait: {
    term: 'Merkmal',
    learner:
      'Eine von fünf großen Weisen, in denen sich Menschen unterscheiden: Offenheit, Gewissenhaftigkeit, Extraversion, Verträglichkeit, Neurotizismus. Zusammen heißen sie Big Five.',
    researcher:
      'Ein Faktor der Big Five (OCEAN), wie ihn die Facetten des IPIP-NEO bestimmen. Werte beschreiben hier geäußerte Antworten, keine Disposition des Modells.',
  },
  pole: {
    term: 'Ende (Pol)',
    learner:
      'Ein Ende eines Merkmals. Das hohe Ende der Extraversion ist extravertiert, das niedrige introvertiert.',
    researcher:
      'Das als gewünscht zählende Ende eines Merkmals. Zum niedrigen Pol hin sind Werte 1 - P(high), und Verschiebungen wechseln das Vorzeichen.',
  },
  persona: {
    term: 'Persona-Prompt',
    learner:
      'Ein kurzer Text vor jeder Frage, der dem Modell sagt, wer es ist. Er ist das Einzige, was sich hier ändert; das Modell selbst bleibt gleich.',
    researcher:
      'Der optimierte Text: die Systemnachricht, oder der Anfang der Nutzernachricht, wo die Chatvorlage keine Systemrolle hat. Gewichte, Ziehung und Items sind fest.',
  },
  item: {
    term: 'Frage (Item)',
    learner:
      'Eine alltägliche Situation und was man darin tun könnte: zwei Antworten, die für das hohe Ende typisch sind, und zwei für das niedrige.',
    researcher:
      'Ein situatives Item im TRAIT-Schema: situation, query, high1, high2, low1, low2 und eine von sechs Facetten seines Merkmals.',
  },
  split: {
    term: 'Such- und ungesehene Fragen (Splits)',
    learner:
      'Die Fragen werden vor dem Lauf aufgeteilt. Die Suche sieht nur einige davon; der letzte Wert kommt von Fragen, die sie nie gesehen hat, er kann also nicht auf sie zugeschnitten sein.',
    researcher:
      'Such-, Bestätigungs- und Berichtsitems, eine nach Facetten geschichtete Aufteilung der Sammlung mit festem Zufallsstart. Der Optimierer begegnet nur den Suchitems; der Sieger den Berichtsitems einmal.',
  },
  opro: {
    term: 'OPRO',
    learner:
      'Optimieren durch Prompts: Ein Sprachmodell sieht frühere Versuche mit ihren Werten und schreibt einen besseren.',
    researcher:
      'Optimization by PROmpting (Yang und andere, arXiv 2309.03409): Vorschläge kommen von einem Sprachmodell, bedingt auf eine nach Wert geordnete Folge.',
  },
  metaPrompt: {
    term: 'Anfrage (Meta-Prompt)',
    learner:
      'Die Anfrage an das schreibende Modell: was gewünscht ist, frühere Prompts, und der Auftrag, einen neuen zu schreiben.',
    researcher:
      'Die Eingabe des Vorschlagenden: Beschreibung des Ziels, bisherige Folge in aufsteigender Ordnung, und die Anweisung. Bei jedem Aufruf gespeichert.',
  },
  baseline: {
    term: 'Vergleichsprompt (Baseline)',
    learner:
      'Ein nach fester Regel gemachter Prompt, ohne Suche. Ein gesuchter Prompt muss ihn schlagen, um die Suche wert zu sein.',
    researcher:
      'Eine Vergleichsbedingung, die keine Suche berührt hat: keine Persona, Beschreibung, P2, Leiter der Adjektive, belanglose Personas; an denselben Items bewertet.',
  },
  careful: {
    term: 'Sorgfältiges Vorgehen',
    learner: 'Jeder Prompt beantwortet dieselben Fragen, sodass je zwei Frage für Frage zu vergleichen sind.',
    researcher:
      'Kandidaten werden an Anfängen einer festen Permutation der Suchitems bewertet, also ist jeder Vergleich nach Item gepaart. Das Vorgehen der Arbeit zieht stattdessen in jedem Schritt q neue Items.',
  },
  seed: {
    term: 'Zufallsstart (Seed)',
    learner:
      'Die Zahl, von der aller Zufall eines Laufs ausgeht. Gleiche Einstellungen und gleicher Zufallsstart geben denselben Lauf.',
    researcher:
      'Wurzel der Zufallsgeneratoren für Reihenfolge, Auswahl, Vorschläge und Bootstrap. Sie legt einen Lauf bei gegebenem Rechenwerk, Modell und Gerät fest.',
  },
  token: {
    term: 'Token',
    learner: 'Ein Stück Text, wie das Modell es liest: etwa drei Viertel eines englischen Worts.',
    researcher:
      'Eine Einheit des Vokabulars des Modells; Grenzen zählen Prompt- und Antworttokens, wie das Rechenwerk sie meldet.',
  },
  evaluation: {
    term: 'Bewertung',
    learner: 'Ein Prompt, mit allen seinen Fragen bewertet.',
    researcher:
      'Ein Kandidat, an seinen Items eines Splits bewertet; die Einheit der Grenze. Bekannte Antworten werden nicht noch einmal erfragt.',
  },
  simulator: {
    term: 'Simulator',
    learner:
      'Eine Formel, die anstelle eines Sprachmodells antwortet, mit bekannter Wahrheit. Gut, um zu lernen, wie sich die Suche verhält; über echte Modelle sagt sie nichts.',
    researcher:
      'Ein künstlicher Befragter mit bekannten Itemeffekten und Rauschen. Er prüft Schätzer und Auswahl; er belegt nichts über ein Sprachmodell.',
  },
};
