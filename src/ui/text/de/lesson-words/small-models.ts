import type { LessonWords } from '../../../lessons/worded';

const FAR = {
  back: 'In die falsche Richtung, um mehr als 0,1',
  none: 'Kaum, weniger als 0,1',
  little: 'Ein Stück, 0,1 bis 0,5',
  far: 'Weit, mehr als 0,5',
};

export const smallModels: LessonWords = {
  title: 'Kleine Modelle',
  goal: 'Du kannst sagen, wie die Art zu fragen entscheidet, was man sieht, und warum schon Wörter ein kleines Modell bewegen können.',
  audience: 'Ab 14 Jahren. Am besten nach „Was ist die Schleife?“.',
  steps: {
    letters: {
      title: 'Taub, oder schlecht gefragt?',
      text: [
        'Man sagt, kleine Sprachmodelle könnten keinen Menschen spielen. Sehen wir nach. Das Modell hier hat 135 Millionen Gewichte; große haben tausendmal so viele.',
        'Erste Art zu fragen: vier Antworten mit den Buchstaben A bis D. Wir sagen dem Modell, es sei gesellig, dann, es sei scheu, und sehen, wie weit sich seine Buchstaben bewegen. 0 heißt: Sie bewegen sich nicht.',
      ],
      ask: 'Wie weit bewegen sich die Buchstaben zwischen gegensätzlichen Menschen?',
      options: FAR,
    },
    answers: {
      title: 'Anders gefragt',
      text: [
        'Zweite Art: keine Buchstaben. Das Modell beginnt seine Erwiderung mit „I would“, und wir sehen, wie wahrscheinlich jede Antwort darauf folgt.',
        'Modell, Menschen und Fragen sind dieselben wie vorher.',
      ],
      ask: 'Wie weit bewegen sich diese Antworten zwischen gegensätzlichen Menschen?',
      options: FAR,
    },
    open: {
      title: 'Öffne, was gemessen wurde',
      text: ['Das echte Modell wurde auf beide Arten gemessen. Die Aufzeichnung kommt mit der Seite.'],
      task: 'Öffne die Aufzeichnung und sieh dir die markierte Abbildung an.',
    },
    see: {
      title: 'Die Art zu fragen war taub',
      text: [
        'Ein und dasselbe Modell ist taub für Personas oder hört sie. Es kommt darauf an, wie man es fragt.',
      ],
      look: 'Finde die zwei Arten im markierten Schluss, und die Merkmale, bei denen auch die zweite wenig hört.',
    },
    own: {
      title: 'Miss es selbst',
      text: [
        'Jetzt misst du. Wenn das echte Modell auf deinem Gerät ist, nimm es: 45 kurze Fragen, ein paar Minuten. Wenn nicht, antwortet der Simulator. Er ist eine Formel, die Personas gut hören soll.',
        'Das aufgezeichnete Modell kam auf 0,76. Rate deine eigene Zahl.',
      ],
      task: 'Öffne die Einstellungen, behalte, was du geraten hast, und drücke dann Start, den markierten Knopf.',
      ask: 'Wie weit bewegen sich die Antworten diesmal, nach der zweiten Art?',
      ends: ['−1: in die falsche Richtung', '4: sehr weit'],
    },
    'see-own': {
      title: 'Deine Zahl',
      text: ['Mit wenigen Fragen ist das Intervall in Klammern breit. Lässt es die 0 aus?'],
      look: 'Lies den markierten Schluss. Er sagt nach einer Regel, ob dieses Modell überhaupt Personas hört.',
    },
    words: {
      title: 'Der Mensch, oder nur die Wörter?',
      text: [
        'Ein Text über Partys enthält Partywörter. Vielleicht genügen die Wörter. Also bekam das echte Modell auch dieselben Wörter in zufälliger Reihenfolge.',
        'Wie geschrieben bewegte der Text die geselligen Antworten um 1,24.',
      ],
      ask: 'Wie weit bewegten sie dieselben Wörter in zufälliger Reihenfolge?',
      ends: ['−0,50: in die falsche Richtung', '2: noch weiter'],
    },
    'open-compare': {
      title: 'Öffne den Vergleich',
      text: [
        'Diese Aufzeichnung vergleicht ganze Texte mit ihren Wörtern in zufälliger Reihenfolge, bei allen fünf Merkmalen.',
      ],
      task: 'Öffne die Aufzeichnung und finde darin den Bedeutungsanteil.',
      look: 'Der größte Teil der Verschiebung ist ohne jeden Sinn im Text da. Dieses kleine Modell reagiert also auf Wörter; dass es einen Menschen spielt, ist nicht gezeigt.',
    },
    'own-words': {
      title: 'In deinen Worten',
      text: [
        'Jemand schreibt: „Kleine Modelle haben keine Persönlichkeit. Wir haben es mit A bis D geprüft.“',
      ],
      ask: 'Was ist an diesem Satz richtig, und was ist nicht gezeigt?',
    },
  },
  teacher: {
    prepare: [
      'Für Simulator und Aufzeichnungen ist nichts herunterzuladen (0,7 MB, mit der Seite).',
      'Für das echte Modell: „npm run model“ legt es (98 MB) neben die Seite, oder jedes Gerät lädt es einmal. Es läuft auf dem Prozessor und braucht 0,3 bis 0,9 GB Speicher.',
    ],
    findings: [
      'Das echte Modell, alle 40 Fragen: Buchstaben 0,003 Nats [−0,002; 0,008]; Wahrscheinlichkeit der Antworten 0,76 Nats [0,34; 1,18].',
      'Der Simulator: 2,00 Nats [1,64; 2,36]; mit 20 Zufallsstarts 1,70 bis 2,26.',
      'Das echte Modell, über belanglose Texte hinaus: 1,24 Nats [0,09; 2,39] wie geschrieben, 0,97 [−0,37; 2,32] in zufälliger Reihenfolge. Der Bedeutungsanteil ist 0,21 [−0,21; 1,23]: Es können die Wörter allein sein.',
    ],
    ask: [
      'Was wird in der Schule noch so gemessen, dass manche nicht zeigen können, was sie wissen?',
      'Warum wurden die Wörter vermischt und nicht einfach weggelassen?',
      'Was würde euch überzeugen, dass ein größeres Modell einen Menschen spielt?',
    ],
    pitfalls: [
      'Nats sind keine Prozente. 0 ist „kein Unterschied“; ein Intervall, das bis 0 reicht, lässt die Richtung offen.',
      'Drei Fragen je Merkmal (der echte Lauf dieser Lektion) geben breite Intervalle. Das ist der Punkt der zweiten Lektion, kein Fehler.',
      'Beim Simulator stimmen Buchstaben und Antworten genau überein: Eine Formel macht beides. Nur das echte Modell zeigt den Unterschied.',
    ],
    notClaim: [
      'Dass alle kleinen Modelle wie dieses sind. Eines wurde gemessen.',
      'Dass ein größeres Modell eine Persönlichkeit hat. Es mag besser darin sein, eine zu spielen.',
    ],
  },
};
