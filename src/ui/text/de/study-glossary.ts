import type { Entry } from '../en/glossary';
import type { StudyTermId } from '../en/study-glossary';

export type { StudyTermId } from '../en/study-glossary';

/** Wörter der Studien; je zwei oder drei Sätze. */
export const studyGlossary: Readonly<Record<StudyTermId, Entry>> = {
  calibration: {
    term: 'Kalibrierung',
    says: 'Ein kurzer Test vor einer Suche: Zwei gegensätzliche Personas beantworten dieselben Fragen. Kann eine Messweise sie nicht unterscheiden, bedeutet kein Wert etwas, der mit ihr gemacht ist.',
  },
  gainKept: {
    term: 'Erhaltener Gewinn',
    says: 'Wie viel von dem, was ein Prompt bei dem Modell bewirkt, für das er geschrieben wurde, er bei einem anderen bewirkt. 100% ist alles. Er ist nicht bestimmt, wo schon dort kein Gewinn sicher ist.',
  },
  poorTransfer: {
    term: 'Schlechte Übertragung',
    says: 'Bei einem anderen Modell bleibt weniger als die Hälfte des Gewinns: Der Prompt wurde für ein Modell geschrieben und beruht vielleicht auf dessen Gewohnheiten.',
  },
  separation: {
    term: 'Trennung',
    says: 'Wie weit die Antworten einer stark hohen und einer stark niedrigen Persona bei denselben Fragen auseinanderliegen, als mittlerer Unterschied der Log-Odds in Nats. 0 heißt, sie antworten gleich.',
  },
  nats: {
    term: 'Nats (Log-Odds)',
    says: 'Die Einheit der Log-Odds. Ein Nat mehr heißt, dass eine Antwort gegenüber der anderen etwa 2,7-mal so wahrscheinlich wurde; 0 ist keine Änderung.',
  },
  dz: {
    term: 'Standardisierte Trennung (d)',
    says: 'Der mittlere Unterschied geteilt durch seine Streuung über die Fragen. Er sagt, wie beständig sich die beiden Personas unterscheiden, in welcher Einheit auch immer.',
  },
  headroom: {
    term: 'Spielraum',
    says: 'Wie weit starke Adjektive ein Merkmal von dort, wo das Modell ohne Persona steht, zu einem Ende hin bewegen. Wo das Intervall bis 0 reicht, gibt es nichts zu erklimmen.',
  },
  deaf: {
    term: 'Hört keine Persona',
    says: 'Keine Messweise unterscheidet stark gegensätzliche Personas. Das Modell kann trotzdem in einer Rolle schreiben; dieses Messgerät kann es nur nicht messen.',
  },
  reading: {
    term: 'Messweise',
    says: 'Wie aus einer Antwort eine Zahl wird: aus der Wahrscheinlichkeit der Antworttexte, aus den Buchstaben aufgezählter Antworten oder aus der geschriebenen Erwiderung.',
  },
  form: {
    term: 'Form der Frage',
    says: 'Die Wörter um eine Frage: wie die Erwiderung beginnt oder wie die Antworten aufgezählt sind. Kleine Modelle können davon abhängen.',
  },
  interval: {
    term: '95-%-Intervall',
    says: 'Die Zahl ist ein Mittel über wenige Fragen, mit anderen Fragen wäre sie also eine andere. Das Intervall ist so gemacht, dass es den wahren Wert in etwa 95 von 100 Fällen enthält.',
  },
  unseen: {
    term: 'Ungesehene Fragen (Bericht)',
    says: 'Fragen, die keine Suche angesehen hat. Ein Prompt kann nicht auf sie zugeschnitten sein.',
  },
  holm: {
    term: 'p, korrigiert (Holm)',
    says: 'Die Wahrscheinlichkeit eines so großen Unterschieds, wenn der Prompt nichts bewirkte. Viele Vergleiche finden durch Glück etwas, also wird jeder strenger beurteilt (Holms Korrektur). Unter 0,05 gilt als Unterschied.',
  },
  specificity: {
    term: 'Trennschärfe',
    says: 'Wie viel von dem, was ein Prompt bewegt, das Merkmal ist, auf das er zielt: 1 heißt nur dieses Merkmal, 0,5 so viel wie die anderen im Mittel.',
  },
  spillover: {
    term: 'Nebenwirkung',
    says: 'Was ein Prompt mit den Merkmalen macht, für die er nicht gemeint war.',
  },
  meaningShare: {
    term: 'Bedeutungsanteil',
    says: 'Wie viel der Wirkung weg ist, wenn dieselben Wörter in zufälliger Reihenfolge stehen: 1 heißt, alles kam von der Bedeutung, 0, dass die Wörter allein ebenso viel bewirken.',
  },
  priming: {
    term: 'Wortvorbahnung (Priming)',
    says: 'Eine Antwort kann wahrscheinlicher werden, nur weil verwandte Wörter vorher gelesen wurden, was sie auch sagten.',
  },
  controls: {
    term: 'Bedeutungskontrollen',
    says: 'Drei andere Texte, nach Regel aus dem Prompt gemacht: seine Wörter vermischt, dasselbe über einen Freund erzählt, und sein Gegenteil. Was auch sie bewirken, ist nicht die Persona.',
  },
  placebo: {
    term: 'Belanglose Persona',
    says: 'Personas von ähnlicher Länge über etwas anderes. Jeder Text bewegt die Antworten ein wenig; ihr Mittel wird abgezogen.',
  },
  refusal: {
    term: 'Verweigerung',
    says: 'Der Anteil der Fragen, bei denen das Modell weniger als die Hälfte seiner Wahrscheinlichkeit auf irgendeine der Antworten legt.',
  },
  order: {
    term: 'Empfindlichkeit für die Reihenfolge',
    says: 'Der Anteil der Fragen, deren Antwort sich ändert, wenn die Antworten andersherum aufgezählt werden.',
  },
  formSensitivity: {
    term: 'Empfindlichkeit für die Form',
    says: 'Der Anteil der Fragen, deren Antwort sich ändert, wenn die Worte um die Frage andere sind, gemittelt über Paare von Formen.',
  },
  paraphrase: {
    term: 'Empfindlichkeit für Umschreibung',
    says: 'Der Anteil der Fragen, deren Antwort sich ändert, wenn dieselbe Situation in anderen Worten erzählt wird.',
  },
  retest: {
    term: 'Wiederholung (Retest)',
    says: 'Die Korrelation der Antworten zwischen zwei Formen derselben Fragen. 1 ist jedes Mal dasselbe Bild, 0 kein Zusammenhang.',
  },
  alpha: {
    term: 'Cronbachs Alpha',
    says: 'Ob die Fragen eines Merkmals zusammengehören: Wer bei einer hoch liegt, sollte bei den anderen auch hoch liegen. 0,7 und mehr ist für eine brauchbare Skala üblich.',
  },
  splitHalf: {
    term: 'Halbierung (Spearman-Brown)',
    says: 'Die Korrelation der einen Hälfte der Fragen mit der anderen über Befragte, auf die ganze Länge hochgerechnet.',
  },
  spread: {
    term: 'Streuung über Fragen',
    says: 'Wie sehr sich die Wirkung der Persona von Frage zu Frage unterscheidet (Standardabweichung). Je größer sie ist, desto mehr Fragen sind nötig.',
  },
  detectable: {
    term: 'Kleinste erkennbare Verschiebung',
    says: 'Die kleinste mittlere Änderung, die so viele Fragen in 8 von 10 Versuchen fänden. Alles Kleinere kann da sein, ohne gesehen zu werden.',
  },
  respondents: {
    term: 'Simulierte Befragte',
    says: 'Das Modell antwortet als mehrere Menschen mit kurzen erfundenen Leben. Sie stehen für die vielen Menschen, denen ein Fragebogen sonst gegeben wird.',
  },
  selfReport: {
    term: 'Selbstauskunft (IPIP-NEO-120)',
    says: 'Ein Fragebogen für Menschen: 120 Aussagen wie „Worry about things“, jede danach bewertet, wie gut sie einen beschreibt. Ein Modell hat kein Selbst, in das es schauen könnte; seine Bewertungen sind Antworten wie andere auch.',
  },
  people: {
    term: 'Mittel der Menschen',
    says: 'Etwa 600.000 Menschen haben dieselben 120 Aussagen auf einer Webseite bewertet. Sie haben freiwillig teilgenommen, ihr Mittel ist also etwas zum Vergleichen, keine Norm.',
  },
  balanced: {
    term: 'Ausgeglichener Wert',
    says: 'Manche Aussagen sprechen für ein Merkmal, manche dagegen. Beide Hälften gleich zu zählen hebt die Gewohnheit auf, allem zuzustimmen.',
  },
  withinSpread: {
    term: 'Streuung in einem Merkmal',
    says: 'Wie sehr sich die Bewertungen der 24 Aussagen eines Merkmals unterscheiden (Standardabweichung). Die Antworten von Menschen streuen um die Zahl in Klammern; die eines Modells sind Mittel und streuen weniger.',
  },
  cardGame: {
    term: 'Kartenspiel',
    says: '32 Karten, einige davon schlecht. Man sagt, wie viele umzudrehen sind: Jede gute Karte bringt Punkte, eine schlechte nimmt alle und noch mehr. Die beste Zahl folgt aus den Regeln.',
  },
  probe: {
    term: 'Wissensprobe',
    says: 'Fragen mit vier Antworten, von denen eine richtig ist. Sie zeigen, ob eine Persona ein Modell schlechter antworten lässt; Raten trifft bei einem Viertel.',
  },
  shareRight: {
    term: 'Anteil richtig',
    says: 'Der Anteil der Fragen, bei denen die richtige Antwort die wahrscheinlichste ist, mit seinem 95-%-Intervall.',
  },
  rankOrder: {
    term: 'Gleiche Ordnung (Rho, Tau)',
    says: 'Ob stärkere Prompts höhere Werte haben: 1 ist genau dieselbe Ordnung, 0 kein Zusammenhang, unter 0 andersherum. Spearmans Rho vergleicht Ränge, Kendalls Tau-b zählt Paare; Gleichstände sind berücksichtigt.',
  },
  toldApart: {
    term: 'Zu unterscheiden',
    says: 'Zwei benachbarte Stärken beantworten dieselben Fragen. Sie sind zu unterscheiden, wenn die stärkere um mehr als Zufall höher liegt, nach einer Korrektur für alle versuchten Stufen.',
  },
  control: {
    term: 'Wo das Steuern endet',
    says: 'Die schwächste und die stärkste Stufe, jenseits derer keine Nachbarn zu unterscheiden sind. Außerhalb ändert eine Änderung des Prompts nichts, was diese Fragen sehen können.',
  },
  staircase: {
    term: 'Steigende Treppe (isotonisches R²)',
    says: 'Wie viel der Unterschiede zwischen den Werten eine Linie erklärt, die nie fällt. 1 heißt, dass jede Stufe steigt oder bleibt.',
  },
  strengthOff: {
    term: 'Daneben (mittlerer Abstand)',
    says: 'Der Abstand zwischen einem Wert und der Stärke, für die er gemacht wurde; das Mittel über alle Stärken. Ein Prompt kann in der Ordnung richtig stehen und doch danebenliegen.',
  },
};
