import type { LessonWords } from '../../../lessons/worded';

export const saysAndDoes: LessonWords = {
  title: 'Tut es, was es sagt?',
  goal: 'Du kannst, was ein Modell über sich sagt, von dem unterscheiden, was es tut, und sagen, was zeigen würde, dass beides zusammengeht.',
  audience: 'Ab 14 Jahren. Am besten nach „Kleine Modelle“.',
  steps: {
    form: {
      title: 'Ein Fragebogen für Menschen',
      text: [
        'Es gibt einen bekannten Fragebogen mit 120 Sätzen wie „Make friends easily“. Man sagt, wie gut jeder auf einen passt, von 1 bis 5. Psychologen benutzen ihn für Menschen.',
        'Wir geben ihn der Maschine zweimal: einmal, wie sie ist, einmal mit einem Text, der sagt, sie sei sehr gesellig.',
      ],
      task: 'Öffne die Einstellungen. Finde den Text, den die Maschine bekommen wird.',
      ask: 'Um wie viele Punkte ändert sich ihre Extraversion im Fragebogen?',
      ends: ['−2: scheuer', '3: viel geselliger'],
    },
    'run-says': {
      title: 'Was es sagt',
      text: ['240 Antworten werden gelesen. Mit dem Simulator dauert das Sekunden.'],
      task: 'Drücke Start, den markierten Knopf. Warte, bis dort Fertig steht.',
    },
    'see-says': {
      title: 'Es sagt es',
      text: ['Man hat ihm gesagt, es sei gesellig, und jetzt sagt es, es sei gesellig. Überrascht das?'],
      look: 'Sieh auf die Zeile der Extraversion in der markierten Tabelle. Ändern sich andere Merkmale auch?',
    },
    scenes: {
      title: 'Nun Szenen aus dem Leben',
      text: [
        'Sagen ist billig. Also steht derselbe Text vor alltäglichen Szenen: ein Fest, eine neue Klasse, eine Zugfahrt. Was würde es tun?',
        'Ein Wert von 0,50 heißt: Es handelt wie ohne Text.',
      ],
      task: 'Öffne die Einstellungen: derselbe Text, andere Fragen.',
      ask: 'Welchen Wert wird es in Szenen über Extraversion haben?',
      ends: ['0,20: scheuer', '1: so gesellig, wie es nur geht'],
    },
    'run-acts': {
      title: 'Was es tut',
      text: ['100 Szenen werden gelesen, mit und ohne den Text.'],
      task: 'Drücke Start, den markierten Knopf. Warte, bis dort Fertig steht.',
    },
    'see-acts': {
      title: 'Wort und Tat',
      text: [
        'Im Simulator steht eine Zahl für den Menschen, und sie bewegt Fragebogen und Szenen gleich. Hier gehen Wort und Tat also zusammen: Die Formel ist so gemacht.',
        'Ein echtes Modell muss nicht so gemacht sein. Rate, bevor du nachsiehst.',
      ],
      look: 'Sieh auf die Zeile der Extraversion in der markierten Tabelle und auf ihr Intervall.',
    },
    'guess-real': {
      title: 'Ein echtes kleines Modell',
      text: ['Derselbe Text stand vor alltäglichen Szenen für das echte kleine Modell.'],
      ask: 'Welchen Wert hatte es in den Szenen über Extraversion?',
      options: {
        lower: 'Unter 0,45: weniger gesellig',
        same: '0,45 bis 0,60: etwa wie vorher',
        higher: '0,60 oder mehr: deutlich geselliger',
      },
    },
    'open-real': {
      title: 'Öffne, was es tat',
      text: [
        'Das ist eine Aufzeichnung des echten Modells. Den langen Fragebogen hat ihm hier noch niemand gegeben.',
      ],
      task: 'Öffne die Aufzeichnung und finde den extravertierten Text in der markierten Tabelle.',
      look: 'Sieh nach, ob das Intervall 0,50 enthält. Wenn ja, kann niemand sagen, dass der Text änderte, was das Modell tut.',
    },
    'own-words': {
      title: 'In deinen Worten',
      text: [
        'Ein Freund sagt: „Ich habe den Chatbot gefragt, und er sagt, er sei scheu. Also ist er scheu.“',
        'In einem Kartenspiel sagte man dem echten Modell, es sei angespannt, und es nahm weniger Karten. Aber es wog die Chancen gar nicht ab: Es mochte nur kleinere Zahlen.',
      ],
      ask: 'Was antwortest du deinem Freund?',
    },
  },
  teacher: {
    prepare: [
      'Nichts herunterzuladen: Der Simulator antwortet, und die Aufzeichnung (0,4 MB) kommt mit der Seite.',
      'Drei Sätze eines solchen Fragebogens bereithalten und die Klasse ausfüllen lassen: Handeln alle, wie sie sagen?',
    ],
    findings: [
      'Der Simulator, im Fragebogen: Extraversion steigt um 0,44 Punkte [0,27; 0,61]; mit 20 Zufallsstarts um 0,27 bis 0,71.',
      'Der Simulator, in Szenen: 0,61 [0,54; 0,70]; mit 20 Zufallsstarts 0,56 bis 0,79.',
      'Das echte Modell, in Szenen: 0,57 [0,41; 0,70]. Das Intervall enthält 0,50, also ist keine Änderung zu erkennen.',
      'Das echte Modell, Karten: Sagt man ihm, es sei angespannt, nimmt es 11,2 Karten statt 12,6, in jeder Runde, wie auch immer die Chancen stehen. Kein belangloser Text stand daneben.',
    ],
    ask: [
      'Was ist der Unterschied zwischen dem Wiederholen einer Beschreibung und dem Handeln danach?',
      'Welche dritte Art von Test würdet ihr hinzufügen: ein Spiel, ein Gespräch, eine Aufgabe?',
      'Wann sagen Menschen das eine und tun das andere? Merkt der Fragebogen das?',
    ],
    pitfalls: [
      'Im Simulator stimmen Wort und Tat überein, weil eine Zahl beides macht. Das ist kein Befund.',
      'Die Punkte des Fragebogens und die Werte der Szenen sind verschiedene Skalen: Richtung und Intervall vergleichen, nicht die Größe.',
      'Der Fragebogen ist für Menschen gemacht. Bei einer Maschine sagt er nur, wie sie einen Fragebogen ausfüllt.',
    ],
    notClaim: [
      'Dass ein Sprachmodell tut, was es sagt, oder dass es das nicht tut: Sein Fragebogen wurde hier nicht gemessen.',
      'Dass eine Änderung im Kartenspiel Vorsicht zeigt. Das Modell wog die Chancen nicht ab.',
    ],
  },
};
