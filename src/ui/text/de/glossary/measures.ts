import type { measureTerms as en } from '../../en/glossary/measures';
import type { Same } from '../../same';

/** Begriffe des Messens: von einer Antwort zu einer Zahl mit ihrem Intervall. */
export const measureTerms: Same<typeof en> = {
  reading: {
    term: 'Messweise',
    learner:
      'Wie aus einer Antwort eine Zahl wird: aus der Wahrscheinlichkeit der Antworttexte, aus den Buchstaben aufgezählter Antworten oder aus der geschriebenen Erwiderung.',
    researcher:
      'Die Abbildung von Item und Persona auf einen Itemwert: `answers` (Log-Likelihood der Antworttexte nach einem Anfang), `letters` (Wahrscheinlichkeiten der Bezeichnungen als nächstes Token, beide Reihenfolgen), `written` (gelesene Erwiderung).',
  },
  form: {
    term: 'Form der Frage',
    learner:
      'Die Wörter um eine Frage: wie die Erwiderung beginnt oder wie die Antworten aufgezählt sind. Kleine Modelle können davon abhängen.',
    researcher:
      'Die Vorlage einer Messweise: Alphabet der Bezeichnungen und Platz der Antworten, oder der Anfang, den die Antworten fortsetzen. In einem Lauf fest.',
  },
  score: {
    term: 'Wert (Ausprägung)',
    learner:
      'Wie wahrscheinlich das Modell Antworten der gewünschten Art gibt, von 0 bis 1, im Mittel über die Fragen. Es geht um Antworten, nicht darum, wer das Modell ist.',
    researcher:
      'Mittel über Items des Sigmoids der Item-Log-Odds zum gewünschten Pol. Bei `answers` sind die Log-Odds Unterschiede zur leeren Persona, also ist keine Persona per Konstruktion 0,5.',
  },
  interval: {
    term: '95-%-Intervall',
    learner:
      'Die Zahl ist ein Mittel über wenige Fragen, mit anderen Fragen wäre sie also eine andere. Das Intervall zeigt, wie weit: Es ist so gemacht, dass es den wahren Wert in etwa 95 von 100 Fällen enthält.',
    researcher:
      'Mittel ± t(0,975; n - 1) s / √n über Items, unter 15 Items ein Perzentil-Bootstrap (B = 2000) mit festem Zufallsstart; Wilson für Anteile. Items sind die Stichprobeneinheit, also sagt es nichts über andere Modelle oder Formen.',
  },
  shift: {
    term: 'Neigung (Verschiebung)',
    learner:
      'Wie viel wahrscheinlicher die gewünschten Antworten wurden als ohne Persona, Frage für Frage. Ein Wert von 0,5 heißt keine Änderung.',
    researcher:
      'D = L(Persona) - L(leere Persona) je Item, in Nats, mit L = logmeanexp der hohen Antworten minus logmeanexp der niedrigen. Häufigkeit und Länge der Antworttexte kürzen sich heraus.',
  },
  nats: {
    term: 'Nats (Log-Odds)',
    learner:
      'Die Einheit, in der eine Neigung gezählt wird. Eins mehr heißt, dass eine Antwort gegenüber der anderen etwa 2,7-mal so wahrscheinlich wurde; 0 ist keine Änderung.',
    researcher:
      'Natürlicher Logarithmus eines Chancenverhältnisses: logit p = ln(p / (1 - p)), Wahrscheinlichkeiten auf [1e-4; 1 - 1e-4] begrenzt. Unterschiede addieren sich über Items; P = 1 / (1 + exp(-L)).',
  },
  mass: {
    term: 'Antwortmasse',
    learner:
      'Der Anteil seiner Wahrscheinlichkeit, den das Modell überhaupt auf die Buchstaben A bis D legt. Unter einer Hälfte bedeuten seine Antworten auf Buchstabenfragen wenig.',
    researcher:
      'M = die Summe der Wahrscheinlichkeiten der vier Bezeichnungen als nächstes Token vor dem Normieren, mit und ohne führendes Leerzeichen. Unter 0,5 ist die normierte Verteilung auf ein unwahrscheinliches Ereignis bedingt.',
  },
  placebo: {
    term: 'Belanglose Persona',
    learner:
      'Eine Persona von ähnlicher Länge über etwas anderes. Jeder Text bewegt die Antworten ein wenig; ein brauchbarer Prompt muss sie mehr bewegen.',
    researcher:
      'Placebobedingung: das Mittel über eine feste Gruppe themenfremder Personas gleicher Länge, Item für Item abgezogen, wo Bedeutungskontrollen an sind.',
  },
  unseen: {
    term: 'Ungesehene Fragen (Bericht)',
    learner: 'Fragen, die keine Suche angesehen hat. Ein Prompt kann nicht auf sie zugeschnitten sein.',
    researcher:
      'Der Berichtssplit: zurückgehaltene Items. Ein Abstand zwischen Such- und Berichtswert schätzt Überanpassung und die Zuversicht des Siegers.',
  },
  holm: {
    term: 'p, korrigiert (Holm)',
    learner:
      'Die Wahrscheinlichkeit eines so großen Unterschieds, wenn der Prompt nichts bewirkte. Viele Vergleiche finden durch Glück etwas, also wird jeder strenger beurteilt. Unter 0,05 gilt als Unterschied.',
    researcher:
      'Zweiseitige p-Werte gepaarter Vergleiche nach Item, mit Holms schrittweiser Anpassung über die gezeigte Familie. Sie hält die familienweise Fehlerrate bei 0,05.',
  },
  meaningShare: {
    term: 'Bedeutungsanteil',
    learner:
      'Wie viel der Wirkung weg ist, wenn dieselben Wörter in zufälliger Reihenfolge stehen: 1 heißt, alles kam von der Bedeutung, 0, dass die Wörter allein ebenso viel bewirken.',
    researcher:
      '1 - Verschiebung(vermischt) / Verschiebung(Prompt), von beiden das Placebo abgezogen, mit Bootstrap-Intervall über Items. Nicht bestimmt, wo die Verschiebung des Prompts nicht über 0 liegt.',
  },
  priming: {
    term: 'Wortvorbahnung (Priming)',
    learner:
      'Eine Antwort kann wahrscheinlicher werden, nur weil verwandte Wörter vorher gelesen wurden, was sie auch sagten.',
    researcher:
      'Lexikalische Aktivierung ohne zusammengesetzte Bedeutung; vermutet, wo das Intervall des Bedeutungsanteils bis 0 reicht.',
  },
  controls: {
    term: 'Bedeutungskontrollen',
    learner:
      'Drei andere Texte, nach Regel aus dem Prompt gemacht: seine Wörter vermischt, dasselbe über einen Freund erzählt, und sein Gegenteil. Was auch sie bewirken, ist nicht die Persona.',
    researcher:
      'Nach Regel gemachte Gegenstücke des Prompts an denselben Items: Permutation der Wörter mit festem Zufallsstart, Zuschreibung an Dritte, Verneinung.',
  },
  refusal: {
    term: 'Verweigerung',
    learner:
      'Der Anteil der Fragen, bei denen das Modell weniger als die Hälfte seiner Wahrscheinlichkeit auf irgendeine der Antworten legt.',
    researcher:
      'Anteil der Items mit Antwortmasse M < 0,5, oder eine nicht lesbare Erwiderung bei `written`; Intervall von Wilson.',
  },
  order: {
    term: 'Empfindlichkeit für die Reihenfolge',
    learner:
      'Der Anteil der Fragen, deren Antwort sich ändert, wenn die Antworten andersherum aufgezählt werden.',
    researcher:
      'Anteil der Items, deren wahrscheinlichste Bezeichnung zwischen beiden Reihenfolgen wechselt; Intervall von Wilson.',
  },
  formSensitivity: {
    term: 'Empfindlichkeit für die Form',
    learner:
      'Der Anteil der Fragen, deren Antwort sich ändert, wenn die Worte um die Frage andere sind, gemittelt über Paare solcher Wortlaute.',
    researcher:
      'Anteil der Items, deren Wahl zwischen zwei Formen einer Messweise wechselt, Mittel über Paare; für das Intervall werden Items gemeinsam neu gezogen.',
  },
  paraphrase: {
    term: 'Empfindlichkeit für Umschreibung',
    learner:
      'Der Anteil der Fragen, deren Antwort sich ändert, wenn dieselbe Situation in anderen Worten erzählt wird.',
    researcher:
      'Anteil der Items, deren Wahl zwischen der Situation und ihrer gespeicherten Umschreibung wechselt; Intervall von Wilson.',
  },
  retest: {
    term: 'Wiederholung (Retest)',
    learner:
      'Ob zwei Wortlaute derselben Fragen dasselbe Bild geben: 1 ist jedes Mal dasselbe, 0 kein Zusammenhang.',
    researcher:
      'Pearsons r der Itemwerte zwischen zwei Formen, Mittel über Paare von Formen, mit Bootstrap-Intervall.',
  },
  alpha: {
    term: 'Cronbachs Alpha',
    learner:
      'Ob die Fragen eines Merkmals zusammengehören: Wer bei einer hoch liegt, sollte bei den anderen auch hoch liegen. 0,7 und mehr ist für eine brauchbare Skala üblich.',
    researcher:
      'α = k / (k - 1) · (1 - Σ var(Item) / var(Summe)) über simulierte Befragte. Setzt gleiche Ladungen voraus; sonst eine untere Schranke der Reliabilität.',
  },
  splitHalf: {
    term: 'Halbierung (Spearman-Brown)',
    learner:
      'Ob die eine Hälfte der Fragen dasselbe sagt wie die andere, berichtigt dafür, dass Hälften kürzer sind als das Ganze.',
    researcher: 'r der ungeraden und geraden Hälfte über Befragte, hochgerechnet: 2r / (1 + r).',
  },
  spread: {
    term: 'Streuung über Fragen',
    learner:
      'Wie sehr sich die Wirkung der Persona von Frage zu Frage unterscheidet. Je größer sie ist, desto mehr Fragen sind nötig.',
    researcher: 'Standardabweichung (n - 1) der Itemverschiebungen, in Nats.',
  },
  detectable: {
    term: 'Kleinste erkennbare Verschiebung',
    learner:
      'Die kleinste mittlere Änderung, die so viele Fragen in 8 von 10 Versuchen fänden. Alles Kleinere kann da sein, ohne gesehen zu werden.',
    researcher:
      'Kleinster nachweisbarer Mittelwert der Itemunterschiede bei Teststärke 0,8, zweiseitig α = 0,05, gepaarter t-Test, bei ihrer beobachteten Standardabweichung.',
  },
};
