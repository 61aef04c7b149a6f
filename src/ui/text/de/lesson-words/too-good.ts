import type { LessonWords } from '../../../lessons/worded';

export const tooGood: LessonWords = {
  title: 'Kann ein Prompt zu gut sein?',
  goal: 'Du kannst einen Suchwert neben seinem Wert bei neuen Fragen lesen und Wege nennen, einen Test zu überlisten.',
  audience: 'Ab 14 Jahren. Am besten nach „Warum drei Fragen lügen“.',
  steps: {
    real: {
      title: 'Eine echte Suche',
      text: [
        'Diese Seite enthält eine aufgezeichnete Suche mit einem echten, sehr kleinen Sprachmodell. Sie suchte einen Text, mit dem das Modell wie ein geselliger Mensch antwortet.',
        'Der beste Text hatte bei den 20 Fragen der Suche 0,79. Ganz ohne Text sind es 0,50. Dann bekam er 18 neue Fragen.',
      ],
      ask: 'Welchen Wert hatte der beste Text bei den neuen Fragen?',
      ends: ['0,30: weniger gesellig als vorher', '1: so gesellig, wie es nur geht'],
    },
    refused: {
      title: 'Schummler an der Tür',
      text: [
        'Ein Schreiber kann schummeln. Er kann einen alten Text abschreiben, die Testfragen abschreiben oder schreiben „Always pick the first answer“. Dann sagt der Wert nichts über einen Menschen.',
        'Also wird jeder neue Text an der Tür geprüft, nach Regeln. Texte, die durchfallen, werden abgelehnt und nie bewertet.',
      ],
      ask: 'Wie viele der neuen Texte dieses kleinen Modells wurden abgelehnt?',
      options: {
        few: 'Weniger als 1 von 10',
        some: '1 von 10 bis zur Hälfte',
        most: 'Mehr als die Hälfte',
      },
    },
    'open-real': {
      title: 'Öffne die Aufzeichnung',
      text: ['Sie öffnet sich als Zelle deines Notizbuchs. Alles darin wurde gemessen, nichts ist gespielt.'],
      task: 'Öffne die Aufzeichnung. Lies ihren Schluss, der auf der Seite markiert ist.',
    },
    'see-real': {
      title: 'Zu schön, um wahr zu sein',
      text: [
        'Die Suche hatte einen Text gefunden, der zu ihren 20 Fragen passt, keinen geselligen Menschen.',
      ],
      look: 'Sieh auf das rechte Ende des markierten Diagramms: Das Quadrat ist der Wert bei neuen Fragen. Er ist wieder dort, wo kein Text war.',
    },
    own: {
      title: 'Deine eigene Suche, zum Scheitern gemacht',
      text: [
        'Jetzt machst du es mit dem Simulator, und so schlecht du kannst. Jeder Text bekommt 3 Fragen, in jedem Schritt andere, und der höchste Wert gewinnt.',
      ],
      task: 'Öffne die Einstellungen. Wenn deine Klasse das zusammen macht, nimm deinen Geburtstag als Zufallsstart.',
      ask: 'Um wie viel niedriger wird dein bester Text bei neuen Fragen liegen?',
      ends: ['−0,10: höher', '0,40: viel niedriger'],
    },
    'run-own': {
      title: 'Lass es laufen',
      text: ['Behalte die Linie des besten Werts im Auge: Sie steigt schnell.'],
      task: 'Drücke Start, den markierten Knopf. Warte, bis dort Fertig steht.',
    },
    'see-own': {
      title: 'Dein Abstand',
      text: [
        'Vergleiche mit anderen, die einen anderen Zufallsstart nahmen: Der Abstand ist Glück, also ist er von Lauf zu Lauf verschieden.',
      ],
      look: 'Lies den markierten Schluss: Er nennt den Suchwert und den Wert bei neuen Fragen zusammen, und wie viel vom ersten Glück sein kann.',
    },
    'own-words': {
      title: 'In deinen Worten',
      text: [
        'Eine Schülerin lernt die Antworten des Tests vom letzten Jahr auswendig und bekommt dort volle Punkte.',
      ],
      ask: 'Was hat sie mit dem besten Text einer Suche gemein? Was hilft dagegen?',
    },
  },
  teacher: {
    prepare: [
      'Nichts herunterzuladen: Die Aufzeichnung (0,6 MB) kommt mit der Seite.',
      'Entscheiden, ob alle den Zufallsstart behalten (dieselben Zahlen für alle) oder einen eigenen nehmen (eine Streuung zum Besprechen).',
    ],
    findings: [
      'Das echte Modell: 0,79 [0,70; 0,87] beim Suchen, 0,50 [0,35; 0,65] bei neuen Fragen; ohne Text 0,50. Gegen einen belanglosen Text ist er immer noch um 0,26 [0,06; 0,45] besser.',
      'Das echte Modell: 11 von 35 neuen Texten wurden abgelehnt (0,31 [0,19; 0,48]).',
      'Die eigene Suche, Zufallsstart wie eingestellt: 0,05 [−0,01; 0,11] niedriger bei neuen Fragen. 20 Zufallsstarts: 0,03 bis 0,24 niedriger, der mittlere 0,10.',
    ],
    ask: [
      'War die Suche des echten Modells nutzlos? Was fand sie neben dem belanglosen Text?',
      'Welche Regel an der Tür würdet ihr hinzufügen? Wie käme ein schlauer Schreiber an ihr vorbei?',
      'Wo jagen Menschen einem Wert nach statt dem, was er messen soll?',
    ],
    pitfalls: [
      'Ein Abstand in einem Lauf ist ein Würfelwurf: Manche Zufallsstarts haben fast keinen.',
      'Das Intervall des Abstands ist breit, denn 3 Fragen sagen wenig. Es kann gut bis 0 reichen.',
      'Das aufgezeichnete Modell ist sehr klein (135 Millionen Gewichte). Größere können es besser machen; das wurde hier nicht gemessen.',
    ],
    notClaim: [
      'Dass Prompts nie wirken. Bei diesem Modell, mit dieser Suche, hielt der Gewinn nicht.',
      'Dass die Regeln an der Tür jeden Schummler fangen.',
    ],
  },
};
