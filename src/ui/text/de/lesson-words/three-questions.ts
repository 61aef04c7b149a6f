import type { LessonWords } from '../../../lessons/worded';

const ENDS = ['0: nicht besser', '0,40: sehr viel besser'] as const;

export const threeQuestions: LessonWords = {
  title: 'Warum drei Fragen lügen',
  goal: 'Du kannst sagen, warum ein Wert aus wenigen Fragen zu gut aussieht und was dagegen hilft.',
  audience: 'Ab 14 Jahren. Am besten nach „Was ist die Schleife?“.',
  steps: {
    coins: {
      title: 'Zehn Münzen',
      text: [
        'Wirf zehn Münzen je dreimal. Eine davon zeigt vielleicht dreimal Kopf. Ist sie eine bessere Münze? Nein, sie hatte Glück, und du hast sie gewählt, weil sie es hatte.',
        'Eine Suche tut dasselbe. Sie probiert viele Texte, stellt jedem ein paar Fragen und nimmt den besten Wert.',
      ],
      task: 'Öffne das Rauschlabor. Dort antwortet eine Formel, also ist der wahre Wert jedes Texts bekannt.',
    },
    'guess-three': {
      title: 'Raten: drei Fragen',
      text: [
        'Das Labor macht dieselbe Suche 60-mal mit 3 Fragen je Text. Jedes Mal notiert es zweierlei: wie gut der Sieger aussah und wie gut er wirklich ist.',
        'Werte gehen von 0 bis 1. Ein Abstand von 0,10 ist groß.',
      ],
      ask: 'Um wie viel sieht der Sieger mit 3 Fragen besser aus, als er ist?',
      ends: ENDS,
    },
    'guess-twenty': {
      title: 'Raten: zwanzig Fragen',
      text: [
        'Dann macht es die Suche 60-mal mit 20 Fragen. Alle Texte bekommen dieselben Fragen, und die besten werden mit anderen noch einmal gemessen.',
      ],
      ask: 'Und mit 20 Fragen, sorgfältig gestellt: um wie viel?',
      ends: ENDS,
    },
    'run-smooth': {
      title: 'Lass beides laufen',
      text: ['Jetzt laufen 120 ganze Suchen. Auf einem langsamen Gerät dauert das bis zu einer Minute.'],
      task: 'Drücke den markierten Knopf „Zeigen, warum drei Fragen lügen“ und warte auf die Kurven.',
    },
    'see-smooth': {
      title: 'Geraten und geschehen',
      text: ['Beide Suchen täuschen sich ein wenig. Eine von ihnen täuscht sich viel mehr.'],
      look: 'Sieh dir die markierte Tabelle an: „Zuversicht des Siegers“ ist der Abstand, den du geraten hast. „Rückstand am Ende“ ist, wie weit der Sieger vom besten Text entfernt ist, den es gab.',
    },
    deaf: {
      title: 'Eine Welt, in der nichts wirkt',
      text: [
        'Nimm jetzt eine Welt, in der kein Text eine Wirkung hat. Jeder Gewinn, den eine Suche dort meldet, ist falsch.',
        'Der Schluss am Ende eines Laufs folgt einer strengen Regel. Er darf einen Gewinn nur behaupten, wenn neue Fragen ihn klar zeigen.',
      ],
      task: 'Öffne die taube Welt und finde das Wort „taub“ in ihren Einstellungen.',
      ask: 'Hier wirkt nichts. Um wie viel sieht der Sieger mit 3 Fragen trotzdem besser aus, als er ist?',
      ends: ENDS,
    },
    'guess-claims': {
      title: 'Wie oft versagt die Regel?',
      text: ['Ein hoher Wert beim Suchen ist eines. Eine Behauptung am Ende ist etwas anderes.'],
      ask: 'Wie viele von 100 Suchen mit 3 Fragen werden einen Gewinn behaupten, der keiner ist?',
      options: { few: 'Weniger als 5', some: '5 bis 30', many: 'Mehr als 30' },
    },
    'run-deaf': {
      title: 'Lass es in der tauben Welt laufen',
      text: ['Wieder 60 Suchen mit 3 Fragen und 60 mit 20.'],
      task: 'Drücke noch einmal den markierten Knopf und warte auf die Kurven.',
    },
    'see-deaf': {
      title: 'Glück, und die Regel dagegen',
      text: [
        'Der Sieger sah gut aus, obwohl nichts wirkt. Und doch behauptete die Regel fast nie einen Gewinn.',
      ],
      look: 'Sieh dir „falsche Behauptungen“ in der markierten Tabelle an. Neue Fragen und eine strenge Regel verhindern, dass aus einem Glückswert ein Befund wird.',
    },
    'own-words': {
      title: 'In deinen Worten',
      text: [
        'Du liest: „Unser Verfahren prüfte 500 Ideen mit je drei Personen. Die beste bekam 98 von 100 Punkten.“',
      ],
      ask: 'Was würdest du die Autoren fragen, bevor du es glaubst?',
    },
  },
  teacher: {
    prepare: [
      'Nichts herunterzuladen. Jedes Gerät rechnet 240 Suchen; auf einem langsamen Laptop eine Minute.',
      'Zehn Münzen mitbringen, oder alle eine Münze dreimal werfen lassen: Wessen Münze ist „die beste“?',
    ],
    findings: [
      'Eine Welt, in der etwas wirkt: Der Sieger mit 3 Fragen sieht um 0,11 [0,11; 0,12] besser aus, als er ist, der mit 20 Fragen um 0,02 [0,02; 0,03]. Zwei andere Zufallsstarts des Labors: 0,11, und 0,01 bis 0,02.',
      'Die taube Welt: Der Sieger mit 3 Fragen sieht um 0,22 [0,20; 0,23] besser aus, als er ist, obwohl nichts wirkt.',
      'Die taube Welt: 1 von 60 Suchen behauptet einen Gewinn, der keiner ist (0,02 [0,00; 0,09]); mit zwei anderen Zufallsstarts 0 oder 1.',
    ],
    ask: [
      'Warum sieht der Sieger besser aus, als er ist, obwohl kein einzelner Wert verzerrt ist?',
      'Würden mehr Versuche mit drei Fragen helfen, oder machten sie es schlimmer?',
      'Welches der beiden Mittel kostet mehr: mehr Fragen, oder neue Fragen am Ende?',
    ],
    pitfalls: [
      'Die beiden Suchen unterscheiden sich in zweierlei: in der Zahl der Fragen und in der sorgfältigen Art (dieselben Fragen für alle, ein zweiter Blick). Nicht den ganzen Abstand auf die Zahl schieben.',
      'Alle bekommen dieselben Zahlen, denn das Labor beginnt immer mit demselben Zufallsstart.',
      'Wenige falsche Behauptungen heißen nicht, dass die Suchen gut waren: In der tauben Welt war der Wert des Siegers viel zu hoch.',
    ],
    notClaim: [
      'Dass diese Abstände für ein echtes Modell gelten. Wie verrauscht die Antworten eines echten Modells sind, muss man messen.',
      'Dass zwanzig Fragen immer genügen.',
    ],
  },
};
