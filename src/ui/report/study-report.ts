import { readingsOf } from '../../core/record/study-readings';
import type { StudyRecord } from '../../core/record/study';
import { studyOf } from '../../core/studies/index';
import { ALL_TRAITS } from '../../core/vocabulary';
import { studyStem } from '../../storage/export/study';
import { captionOf, pictureOf } from '../charts/study/figure';
import { modelNames } from '../cells/transfer/model-names';
import { count, date } from '../kit/format';
import { items as bankText } from '../text/en/items';
import { methods as methodsText } from '../text/en/report-methods';
import { report as text } from '../text/en/report';
import { study as studyText } from '../text/en/study';
import { words } from '../text/en/words';
import { hasSecondPair, wholeAnswersOf } from './bank-facts';
import { drawing } from './drawing';
import { html, paragraph, quoted, type Html } from './html';
import { reportPage } from './page';
import { againSection, recordFacts } from './record-facts';
import { referencesSection } from './references';
import { partsOf, type StudyParts } from './study-parts';

/** What answered: one model, or the names of several. */
const modelOf = (record: StudyRecord): string =>
  record.models ? modelNames(record.models).join(', ') : (record.target?.model.name ?? text.facts.unknown);

/** A study as one HTML document, as `runReport` does it for a run. Pure. */
export function studyReport(record: StudyRecord): string {
  const { simulated, progress, study: id, settings } = record;
  const model = modelOf(record);
  const done = progress.done >= progress.total;
  const readings = readingsOf(record.events);
  const result = studyOf(id).summarise(settings, record.items, readings);
  const parts = partsOf(record, result, readings, done);
  const picture = pictureOf(record, result);
  const asked = text.asked(count(progress.done), count(progress.total));
  return reportPage({
    title: record.title,
    hue: null,
    simulated,
    writer: null,
    lead: text.lead(date(record.createdAt), simulated ? text.facts.simulator : model, record.app),
    body: [
      done ? null : html`<p>${text.unfinished(asked)}</p>`,
      html`<h2>${text.headings.results}</h2>
        <p>
          <b>${studyText.conclusion}</b> ${parts.conclusion.join(' ')}
          ${simulated ? studyText.simulatedConclusion : null}
        </p>
        <h3>${picture.title}</h3>
        ${drawing((width) => picture.scene(width), {
          hue: 'ink',
          description: picture.summary,
          caption: captionOf(record, readings),
        })}
        ${parts.tables}`,
      methods(record, parts),
      recordFacts(record, [[text.facts.answers, count(progress.done)]]),
      againSection(record, `${studyStem(record)}.personaloop.json`, done, false),
      referencesSection(record),
    ],
  });
}

function methods(record: StudyRecord, parts: StudyParts): Html {
  const { headings } = text;
  return html`<h2>${headings.methods}</h2>
    <h3>${headings.task}</h3>
    ${paragraph(task(record, parts))}
    <h3>${headings.reading}</h3>
    ${readings(record, parts).map(paragraph)}
    <h3>${headings.statistics}</h3>
    ${paragraph(parts.statistics)} ${parts.prompts.length > 0 ? html`<h3>${headings.prompts}</h3>` : null}
    ${parts.prompts.map(
      (prompt) =>
        html`<h4 dir="auto">
            ${prompt.label}${prompt.aim ? ` (${words.target({ kind: 'pole', ...prompt.aim })})` : null}
          </h4>
          ${prompt.text === null ? null : quoted(prompt.text)}`,
    )}`;
}

/** A reading is told in full once; of its other forms only what is different. */
function readings({ items }: StudyRecord, { ways, pairs, how }: StudyParts): string[][] {
  const asked = ALL_TRAITS.flatMap((trait) => items[trait] ?? []);
  const whole = wholeAnswersOf(asked);
  const read = hasSecondPair(asked) ? pairs : methodsText.pairs.one;
  const told = ways.map((way, i) =>
    ways.findIndex(({ reading }) => reading === way.reading) < i
      ? methodsText.form(way, whole)
      : methodsText.reading(way, read, whole),
  );
  return how === undefined ? told : [...told, [how]];
}

function task(record: StudyRecord, parts: StudyParts): string[] {
  const { bank, items, settings, study: id } = record;
  const own = (settings as { bank?: string }).bank;
  const name = own === undefined ? bankText.builtIn : bankText.bankName(own);
  const engine = record.simulated ? text.facts.simulator : modelOf(record);
  const jobs = studyOf(id).plan(settings, items).length;
  return [
    filled(parts.asked, { ...parts.values, bank: name, engine }),
    id === 'profile' ? '' : methodsText.bank(name, bank.id, bank.version, bank.digest),
    methodsText.jobs(count(record.progress.total), count(jobs)),
  ];
}

/** A sentence of a cell with its {parts} filled in. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
