import type { LessonWords } from '../../../lessons/worded';

export const loop: LessonWords = {
  title: 'Was ist die Schleife?',
  goal: 'Du kannst sagen, was in einer Runde der Schleife geschieht, und warum der letzte Wert von neuen Fragen kommt.',
  audience: 'Ab 14 Jahren. Programmieren ist nicht nötig.',
  steps: {
    start: {
      title: 'Ein Text, der einen Menschen macht',
      text: [
        'Ein Sprachmodell kann einen Menschen spielen. Man schreibt einen kurzen Text, etwa „You love parties“, und stellt ihn vor jede Frage. Dieser Text ist der Persona-Prompt.',
        'Heute sucht ein Programm den Text, mit dem das Modell wie ein geselliger Mensch antwortet. Niemand sagt ihm, wie. Es probiert, misst und probiert wieder.',
      ],
      task: 'Öffne die Einstellungen und lies den Satz, der auf der Seite markiert ist.',
    },
    'guess-best': {
      title: 'Erstes Raten',
      text: [
        'Jeder Text bekommt einen Wert. Ein Wert von 0,50 heißt: Die Antworten sind wie ganz ohne Text. Ein Wert von 1 heißt: so gesellig, wie es nur geht.',
        'Das Programm beginnt mit ein paar schlichten Texten. Dann schreibt es neue, sechsmal hintereinander, und behält die besten.',
      ],
      ask: 'Wie hoch wird der Wert des besten Texts sein?',
      ends: ['0,30: weniger gesellig als vorher', '1: so gesellig, wie es nur geht'],
    },
    'guess-new': {
      title: 'Zweites Raten',
      text: [
        'Am Ende muss der beste Text 18 neue Fragen beantworten. Er hat sie nie gesehen, kann also nicht auf sie zugeschnitten sein.',
      ],
      ask: 'Wird sein Wert bei den neuen Fragen niedriger, etwa gleich oder höher sein?',
      options: {
        higher: 'Um mehr als 0,02 höher',
        same: 'Etwa gleich',
        lower: 'Um mehr als 0,02 niedriger',
      },
    },
    run: {
      title: 'Lass es laufen',
      text: [
        'Sieh den fünf Stationen zu, während es läuft. Die Fragen stellen, die besten Texte behalten, neue verlangen, sie bekommen, sie prüfen. Dann beginnt es wieder: Das ist die Schleife.',
      ],
      task: 'Drücke Start, den markierten Knopf. Warte, bis dort Fertig steht.',
    },
    compare: {
      title: 'Geraten und geschehen',
      text: ['Hier steht, was du geraten hast, neben den Zahlen deines eigenen Laufs.'],
      look: 'Sieh dir das markierte Diagramm an. Jeder Punkt ist ein Text. Die Linie steigt und fällt nie, denn sie zeigt den besten Text bisher. Das Quadrat rechts ist der Wert bei neuen Fragen.',
    },
    inspect: {
      title: 'Woher kommt ein Text?',
      text: [
        'Die Seite verbirgt nichts. Zu jedem Text kannst du sehen, wer ihn schrieb, aus welchen älteren Texten, und wie jede Frage beantwortet wurde.',
      ],
      task: 'Drücke einen der Texte in der markierten Tabelle. Finde die Zeile, die sagt, woher er kommt.',
    },
    'own-words': {
      title: 'In deinen Worten',
      text: ['Klapp alles zu: Sag, was du gesehen hast, so, dass ein Freund es versteht.'],
      ask: 'Welche Station der Schleife lernt aus den Werten? Warum sind die letzten Fragen neue?',
    },
  },
  teacher: {
    prepare: [
      'Die Lektion einmal auf einem Gerät der Schule öffnen. Der Simulator braucht keinen Download.',
      'Das Blatt für Lernende drucken oder den Link der Lektion schicken.',
      'Freiwillig: das Standardmodell (98 MB) mit „npm run model“ neben die Seite legen; dann kann jedes Gerät auch ein echtes Modell messen, auf seinem eigenen Prozessor.',
    ],
    findings: [
      'Simulator, Zufallsstart wie eingestellt: Der beste Text hat beim Suchen 0,84 [0,79; 0,89]; bei neuen Fragen liegt er um 0,07 [−0,02; 0,16] niedriger.',
      'Simulator, 20 andere Zufallsstarts: 0,82 bis 0,91 beim Suchen; bei neuen Fragen ändert sich das von 0,01 höher bis 0,10 niedriger.',
      'Das echte Standardmodell, in einem längeren Lauf: 0,79 [0,70; 0,87] beim Suchen, 0,50 [0,35; 0,65] bei neuen Fragen. Nichts war gewonnen.',
    ],
    ask: [
      'Was ist in jeder Runde gleich, und was ändert sich?',
      'Wer entscheidet, welche Texte bleiben: der Schreiber oder die Werte?',
      'Warum hat „der Beste von vielen“ fast immer auch ein wenig Glück?',
    ],
    pitfalls: [
      'Ein Wert von 0,50 heißt „keine Änderung“, nicht „halb gesellig“.',
      'Alle, die den Zufallsstart behalten, bekommen dieselben Zahlen. Einige sollten ihn in den Einstellungen ändern, um das Glück zu sehen.',
      'Der echte Lauf dieser Lektion stellt 4 Fragen je Text, um kurz zu sein. Das ist zu wenig, um ihm zu trauen: siehe die nächste Lektion.',
    ],
    notClaim: [
      'Dass das Modell eine Persönlichkeit hat. Gemessen werden nur seine Antworten auf diese Fragen.',
      'Dass die Zahlen des Simulators für ein echtes Modell gelten. Er ist eine Formel.',
    ],
  },
};
