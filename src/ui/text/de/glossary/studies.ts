import type { studyTerms as en } from '../../en/glossary/studies';
import type { Same } from '../../same';

/** Begriffe einzelner Arten von Zellen. */
export const studyTerms: Same<typeof en> = {
  calibration: {
    term: 'Kalibrierung',
    learner:
      'Ein kurzer Test vor einer Suche: Zwei gegensätzliche Personas beantworten dieselben Fragen. Kann eine Messweise sie nicht unterscheiden, bedeutet kein Wert etwas, der mit ihr gemacht ist.',
    researcher:
      'Kontrast der stärksten hohen und niedrigen Adjektivpersona je Messweise und Form. Vorgeschlagen wird die mit der größten standardisierten Trennung, deren Intervall 0 ausschließt.',
  },
  separation: {
    term: 'Trennung',
    learner:
      'Wie weit die Antworten einer stark hohen und einer stark niedrigen Persona bei denselben Fragen auseinanderliegen. 0 heißt, sie antworten gleich.',
    researcher:
      'Mittlerer gepaarter Unterschied der Item-Log-Odds, hohe minus niedrige Persona, in Nats, mit gepaartem t-Intervall.',
  },
  dz: {
    term: 'Standardisierte Trennung (d)',
    learner:
      'Der mittlere Unterschied, geteilt dadurch, wie sehr er von Frage zu Frage schwankt. Er sagt, wie beständig sich die beiden Personas unterscheiden, in welcher Einheit auch immer.',
    researcher: 'd_z: das Mittel der gepaarten Itemunterschiede geteilt durch ihre Standardabweichung.',
  },
  headroom: {
    term: 'Spielraum',
    learner:
      'Wie weit starke Adjektive ein Merkmal von dort, wo das Modell ohne Persona steht, zu einem Ende hin bewegen. Wo das Intervall bis 0 reicht, gibt es nichts zu erklimmen.',
    researcher:
      'Mittlere Itemverschiebung der Adjektivpersona eines Pols gegen die leere Persona, mit Vorzeichen zu diesem Pol, in Nats, mit gepaartem t-Intervall.',
  },
  deaf: {
    term: 'Hört keine Persona',
    learner:
      'Keine Messweise unterscheidet stark gegensätzliche Personas. Das Modell kann trotzdem in einer Rolle schreiben; dieses Messgerät kann es nur nicht messen.',
    researcher:
      'Keine Trennung einer Messweise hat ein Intervall über 0. Ein Nullergebnis über diese Messgeräte, nicht über die Texte des Modells.',
  },
  gainKept: {
    term: 'Behaltener Gewinn',
    learner:
      'Wie viel von dem, was ein Prompt bei dem Modell bewirkt, für das er geschrieben wurde, er bei einem anderen bewirkt. 100 % ist alles. Er ist nicht bestimmt, wo selbst beim Heimatmodell ein Gewinn nicht sicher ist.',
    researcher:
      'Mittlerer Gewinn gegen die leere Persona desselben Modells geteilt durch den beim Heimatmodell, dieselben Items; 95-%-Perzentil-Bootstrap über Items. Nicht bestimmt, wo das Intervall des Gewinns beim Heimatmodell 0 enthält.',
  },
  poorTransfer: {
    term: 'Schlechte Übertragung',
    learner:
      'Bei einem anderen Modell ist weniger als die Hälfte des Gewinns übrig: Der Prompt wurde für ein Modell geschrieben und kann auf dessen Gewohnheiten ruhen.',
    researcher:
      'Behaltener Gewinn unter 0,5; sicher, wo auch das obere Ende seines Intervalls unter 0,5 liegt.',
  },
  specificity: {
    term: 'Trennschärfe',
    learner:
      'Wie viel von dem, was ein Prompt bewegt, das Merkmal ist, auf das er zielt: 1 heißt nur dieses Merkmal, 0,5 so viel wie die anderen im Mittel.',
    researcher:
      '|M_tt| / (|M_tt| + mittleres |M_tu|) der mittleren Wirkungen M auf das Zielmerkmal t und andere Merkmale u; Intervall durch Bootstrap.',
  },
  spillover: {
    term: 'Nebenwirkung',
    learner: 'Was ein Prompt mit den Merkmalen macht, für die er nicht gemeint war.',
    researcher: 'M_tu = S_u(Persona für t) - S_u(leere Persona) für u ≠ t, mit gepaartem t-Intervall.',
  },
  respondents: {
    term: 'Simulierte Befragte',
    learner:
      'Das Modell antwortet als mehrere Menschen mit kurzen erfundenen Leben. Sie stehen für die vielen Menschen, denen ein Fragebogen sonst gegeben wird.',
    researcher:
      'Auf Personas bedingte Stichproben, die die Varianz zwischen Befragten für die Reliabilität liefern. Sie sind keine Stichprobe von Menschen.',
  },
  selfReport: {
    term: 'Selbstauskunft (IPIP-NEO-120)',
    learner:
      'Ein Fragebogen für Menschen: 120 Aussagen wie „Worry about things“, jede danach bewertet, wie gut sie einen beschreibt. Ein Modell hat kein Selbst, in das es schauen könnte; seine Bewertungen sind Antworten wie andere auch.',
    researcher:
      '120 Items, 24 je Merkmal, 4 je Facette. Erwartete Bewertung E[s] = Σ p_k s_k über fünf Antworten, Mittel aus auf- und absteigender Reihenfolge; negativ gepolte Items 6 - s.',
  },
  people: {
    term: 'Mittel der Menschen',
    learner:
      'Etwa 600.000 Menschen haben dieselben 120 Aussagen auf einer Webseite bewertet. Sie haben freiwillig teilgenommen, ihr Mittel ist also etwas zum Vergleichen, keine Norm.',
    researcher:
      'Selbstselektierte Webstichprobe (n etwa 600.000) des IPIP-NEO-120; eine Bezugslinie, keine Norm und kein Test.',
  },
  balanced: {
    term: 'Ausgeglichener Wert',
    learner:
      'Manche Aussagen sprechen für ein Merkmal, manche dagegen. Beide Hälften gleich zu zählen hebt die Gewohnheit auf, allem zuzustimmen.',
    researcher:
      '(Mittel der positiv gepolten Items + (6 - rohes Mittel der negativ gepolten)) / 2: entfernt die Zustimmungstendenz.',
  },
  withinSpread: {
    term: 'Streuung in einem Merkmal',
    learner:
      'Wie sehr sich die Bewertungen der 24 Aussagen eines Merkmals unterscheiden. Die Antworten von Menschen streuen um die Zahl in Klammern; die eines Modells sind Mittel und streuen weniger.',
    researcher:
      'Populations-Standardabweichung der 24 gepolten Itembewertungen eines Merkmals. Erwartete Bewertungen streuen weniger als gezogene.',
  },
  cardGame: {
    term: 'Kartenspiel',
    learner:
      '32 Karten, einige davon schlecht. Man sagt, wie viele umzudrehen sind: Jede gute Karte bringt Punkte, eine schlechte nimmt alle und noch mehr. Die beste Zahl folgt aus den Regeln.',
    researcher:
      'Columbia Card Task, kalt: schlechte Karten {1, 3, 5} × Gewinn {10, 20, 30} × Verlust {250, 500, 750}. Verglichen mit dem Optimum des Erwartungswerts jeder Lage.',
  },
  probe: {
    term: 'Wissensprobe',
    learner:
      'Fragen mit vier Antworten, von denen eine richtig ist. Sie zeigen, ob eine Persona ein Modell schlechter antworten lässt; Raten trifft bei einem Viertel.',
    researcher:
      'Items mit vier Antworten und einem Schlüssel (Tatsachen, Rechnen, Logik, falscher Glaube), bewertet nach Wahrscheinlichkeit; der Zufall liegt bei 0,25.',
  },
  shareRight: {
    term: 'Anteil richtig',
    learner: 'Der Anteil der Fragen, bei denen die richtige Antwort die wahrscheinlichste ist.',
    researcher: 'Trefferquote der wahrscheinlichsten Antwort mit ihrem 95-%-Intervall nach Wilson.',
  },
  rankOrder: {
    term: 'Gleiche Ordnung (Rho, Tau)',
    learner:
      'Ob stärkere Prompts höhere Werte haben: 1 ist genau dieselbe Ordnung, 0 kein Zusammenhang, unter 0 andersherum.',
    researcher:
      'Spearmans ρ (Gleichstände teilen Ränge) und Kendalls τ-b zwischen gewünschter Stärke und mittlerem Wert; für die Intervalle werden Items gemeinsam neu gezogen.',
  },
  toldApart: {
    term: 'Zu unterscheiden',
    learner:
      'Zwei benachbarte Stärken beantworten dieselben Fragen. Sie sind zu unterscheiden, wenn die stärkere um mehr als Zufall höher liegt, nach einer Korrektur für alle versuchten Stufen.',
    researcher:
      'Gepaarter Vorzeichentest benachbarter Stärken an gemeinsamen Items, nach Holm über alle gemessenen Stufen angepasst, p < 0,05.',
  },
  control: {
    term: 'Wo das Steuern endet',
    learner:
      'Die schwächste und die stärkste Stufe, jenseits derer keine Nachbarn zu unterscheiden sind. Außerhalb ändert eine Änderung des Prompts nichts, was diese Fragen sehen können.',
    researcher:
      'Die Spanne vom unteren Ende der ersten bis zum oberen Ende der letzten benachbarten Stufe mit nach Holm angepasstem p < 0,05.',
  },
  staircase: {
    term: 'Steigende Treppe (isotonisches R²)',
    learner:
      'Wie viel der Unterschiede zwischen den Werten eine Linie erklärt, die nie fällt. 1 heißt, dass jede Stufe steigt oder bleibt.',
    researcher:
      '1 - SS(Rest) / SS(gesamt) der isotonischen Anpassung (pool-adjacent-violators) der mittleren Werte an die gewünschte Stärke.',
  },
  strengthOff: {
    term: 'Daneben (mittlerer Abstand)',
    learner:
      'Der Abstand zwischen einem Wert und der Stärke, für die er gemacht wurde; das Mittel über alle Stärken. Ein Prompt kann in der Ordnung richtig stehen und doch danebenliegen.',
    researcher:
      'Mittleres |Wert - gewünschtes τ| über Stärken: Kalibrierung, wo die Rangordnung Diskrimination ist.',
  },
};
