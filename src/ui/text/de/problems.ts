import type { InputProblem, ProblemWords, Say } from '../../../core/problems/contract';
import type { Problem } from '../../../core/instruments/imports/index';
import type { QuestionPlace } from '../../../core/problems/questions';
import { PROBLEMS } from './item-problems';
import { schemaProblems } from './schema-problems';
import { TRAITS } from './traits';

const THIS = {
  run: 'Dieser Lauf',
  study: 'Diese Messung',
  talk: 'Dieses Gespräch',
  notebook: 'Dieses Notizbuch',
};
const A = { run: 'kein Lauf', study: 'keine Messung', talk: 'kein Gespräch', notebook: 'kein Notizbuch' };
const OF = { run: 'dieses Laufs', study: 'dieser Messung', talk: 'dieses Gesprächs' };
const ORDER = {
  forward: 'in erster Reihenfolge',
  reversed: 'in umgekehrter Reihenfolge',
  open: 'ohne Reihenfolge',
};
const DATA = { ipip: 'Der IPIP-NEO-120 ist', capability: 'Die Fähigkeitsfragen sind' };
const DOES = {
  target: 'Das Modell beantwortet die Fragen dieses Laufs.',
  writer: 'Das Modell schreibt die Prompts dieses Laufs.',
};

const inFile = ({ file, row, column, code, detail }: Problem) =>
  `${[file, row === null ? '' : `Zeile ${row}`, column ?? ''].filter(Boolean).join(', ')}: ${PROBLEMS[code].what(detail, column ?? '')}`;
const placed = ({ place, name }: QuestionPlace) => `Frage ${place}${name === null ? '' : ` („${name}“)`}, `;

const problems: ProblemWords = {
  ...schemaProblems,

  'not-json': () => 'Diese Datei ist kein Lauf aus Personaloop: Sie ist kein JSON oder abgeschnitten.',
  'no-memory': () =>
    'Der Browser hatte zu wenig Speicher, um diese Datei zu Ende zu lesen. Schließe andere Tabs und öffne sie noch einmal.',
  'file-too-large': ({ megabytes }) =>
    `Diese Datei hat ${megabytes} MB, mehr als jeder Lauf und jedes Notizbuch. Wähle eine Datei, die diese Seite gespeichert hat.`,
  'not-a': ({ what }) => `Diese Datei ist ${A[what]} aus Personaloop.`,
  'no-version': ({ what }) => `${THIS[what]} sagt nicht, welche Version der Seite die Datei geschrieben hat.`,
  'newer-version': ({ what }) =>
    `${THIS[what]} stammt aus einer neueren Version der Seite. Lade die Seite neu und versuche es dann noch einmal.`,
  damaged: ({ what, at, because }, say) =>
    `${what === 'questions' ? 'Diese Fragen sind' : `${THIS[what]} ist`} beschädigt bei „${at || 'Anfang'}“: ${say(because)}`,
  'no-list': () => 'Da ist keine Liste.',
  'other-records': () => 'Es sind nicht die, die darin stehen.',
  'models-counted': ({ wanted, here }) => `${wanted} wurden gefragt, ${here} sind da.`,

  'after-the-end': () => 'Der Lauf war vorher schon zu Ende.',
  'no-prompt': ({ prompt }) => `Einen Prompt ${prompt} gibt es nicht.`,
  'no-prompt-to-ask': ({ prompt }) => `Einen Prompt ${prompt}, zu dem man fragen kann, gibt es nicht.`,
  'reply-unasked': () => 'Nach dieser Antwort hatte niemand gefragt.',
  'question-unknown': () => 'Es beantwortet eine Frage, die der Lauf nicht hat.',
  'question-again': () => 'Es beantwortet eine Frage noch einmal.',
  'cannot-come': ({ event }) => `„${event}“ kann dort nicht stehen.`,
  'answers-not-whole': ({ item }) => `Die Antworten auf „${item}“ sind nicht vollständig.`,
  'order-missing': ({ order, item }) => `Die Antworten auf „${item}“ ${ORDER[order]} fehlen.`,
  'option-missing': ({ option, item }) =>
    `Bei den Antworten auf „${item}“ fehlt die Möglichkeit „${option}“.`,
  'no-probability': ({ item }) => `Keine Antwort auf „${item}“ hat eine Wahrscheinlichkeit über 0.`,
  'nothing-answered': () => 'Es gibt keine Antworten, die sich auswerten lassen.',
  'answered-twice': ({ item }) => `„${item}“ ist zweimal beantwortet.`,
  'answer-missing': ({ item }) => `„${item}“ fehlt bei den Antworten.`,
  'statements-answered': ({ answered, of, trait }) =>
    `${answered} der ${of} Aussagen zu ${TRAITS[trait].name} sind beantwortet.`,
  'rating-off-scale': ({ item }) => `Die Bewertung von „${item}“ liegt nicht zwischen 1 und 5.`,

  'link-damaged': () =>
    'Dieser Link ist beschädigt: Ein Teil fehlt oder wurde unterwegs verändert. Bitte noch einmal darum und kopiere ihn ganz.',
  'link-too-long': () =>
    'Dieser Link ist länger als jeder, den das Notizbuch macht. Bitte noch einmal darum oder um die exportierte Datei.',
  'link-would-be-too-long': ({ characters, most }) =>
    `Ein Link mit all dem hätte ${characters} Zeichen; mehr als ${most} tragen Chats und Browser nicht. Nimm weniger oder kürzere eigene Prompts, oder lass es laufen und schicke die exportierte Datei.`,
  'link-newer': () =>
    'Dieser Link stammt aus einer neueren Version des Notizbuchs. Lade die Seite neu und öffne den Link dann noch einmal.',
  'link-unusable': ({ at, because }, say) =>
    `Dieser Link lässt sich nicht benutzen, wegen „${at}“: ${say(because)} Bitte um einen neuen, wo er herkommt.`,

  items: ({ first, more }) => [...first.map(inFile), ...(more > 0 ? [`Und ${more} weitere.`] : [])].join(' '),
  'bank-unusable': ({ at, because }, say) => `Die Fragen sind nicht brauchbar, bei „${at}“: ${say(because)}`,
  'bank-twice': ({ item }) => `Die Frage „${item}“ steht zweimal in der Sammlung.`,
  'bank-other-trait': ({ item, trait, wanted }) =>
    `„${item}“ gehört zu ${TRAITS[trait].name} und nicht zu ${TRAITS[wanted].name}.`,
  'data-unusable': ({ of, question, at, because }, say) =>
    `${DATA[of]} nicht brauchbar: ${question ? placed(question) : ''}„${at}“: ${say(because)}`,
  'ipip-twice': ({ text }) => `Im IPIP-NEO-120 steht „${text}“ zweimal.`,
  'ipip-facet': ({ facet, wanted, here }) =>
    `Der IPIP-NEO-120 hat ${wanted} Aussagen zu „${facet}“; hier sind ${here}.`,
  'ipip-keys': ({ trait, wanted, here }) =>
    `Zu ${TRAITS[trait].name} sind ${wanted} Aussagen positiv gepolt; hier sind es ${here}.`,
  'capability-twice': ({ item }) => `Die Fähigkeitsfrage „${item}“ steht zweimal da.`,
  'option-twice': ({ item }) => `„${item}“ hat dieselbe Antwort zweimal.`,
  'right-missing': ({ item }) => `Die richtige Antwort auf „${item}“ steht nicht zur Wahl.`,
  'cards-take-no-data': () => 'Die Kartenaufgabe macht ihre Runden selbst und nimmt keine Daten.',

  'no-form': ({ id }) => `Eine Frageform „${id}“ gibt es nicht.`,
  'no-template': ({ id }) => `Eine Vorlage „${id}“ gibt es nicht.`,
  'no-baseline': ({ id }) => `Einen Vergleichsprompt „${id}“ gibt es nicht.`,
  'study-settings': ({ at, because }, say) =>
    `Die Messung kann nicht beginnen, wegen „${at}“: ${say(because)}`,
  'talk-settings': ({ at, because }, say) =>
    `Das Gespräch kann nicht beginnen, wegen „${at}“: ${say(because)}`,
  'experiment-unusable': ({ at, because }, say) =>
    `Das Experiment ist nicht brauchbar, wegen „${at}“: ${say(because)}`,
  'setting-unknown': ({ name }) => `Das Experiment hat eine Einstellung, die es nicht gibt: „${name}“.`,
  'study-takes-no-bank': ({ study }) => `Die Messung „${study}“ hat eigene Fragen und nimmt kein „bank“.`,

  'not-here': ({ what }) => `${THIS[what]} liegt nicht in diesem Browser.`,
  deleted: () => 'Es wurde gelöscht, vielleicht in einem anderen Tab.',
  'no-built-in-questions': ({ trait }) =>
    `Zu ${TRAITS[trait].name} gibt es keine eingebauten Fragen: Wähle eine eingelesene Sammlung.`,
  'bank-gone': () =>
    'Die eingelesenen Fragen sind nicht mehr in diesem Browser. Lies sie noch einmal ein oder wähle andere.',
  'bank-without': ({ bank, trait }) => `„${bank}“ hat keine Fragen zu ${TRAITS[trait].name}.`,
  'imported-damaged': ({ at }) =>
    `Die eingelesenen Fragen sind beschädigt bei „${at}“. Lies sie noch einmal ein oder wähle andere.`,
  'other-model': ({ what, began, now }) =>
    `Das Modell ${OF[what]} war am Anfang ${began}; jetzt ist ${now} da.`,
  'other-writer': ({ began, now }) =>
    `Die Prompts dieses Laufs schrieb bisher ${began}; jetzt ist ${now} da.`,
  'other-model-named': ({ wanted, now }) => `Das ist ${now}; verlangt war das Modell ${wanted}.`,
  'file-again': ({ role, name }) => `Wähle die Modelldatei${name && ` ${name}`} noch einmal. ${DOES[role]}`,
  'file-again-for': ({ what }) => `Wähle die Modelldatei ${OF[what]} noch einmal, dann geht es weiter.`,
};

/** Was an einer Datei, einem Link, einem Lauf oder an Einstellungen nicht stimmt. */
export function sentenceOf(problem: InputProblem): string {
  const say = problems[problem.kind] as (problem: InputProblem, say: Say) => string;
  return say(problem, sentenceOf);
}
