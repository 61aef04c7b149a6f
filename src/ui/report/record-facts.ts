import type { RunHead } from '../../core/record/schema';
import type { StudyHead } from '../../core/record/study';
import type { EngineDescription } from '../../engines/contract';
import { TOLERANCE } from '../../experiments/reproduce';
import { modelNames } from '../cells/transfer/model-names';
import { count, date, duration } from '../kit/format';
import { report } from '../text/en/report';
import { transfer } from '../text/en/transfer';
import { facts, html, paragraph, type Html } from './html';

type Head = RunHead | StudyHead;
type Fact = readonly [name: string, value: string | null];

/** What the record says about model, engine and machine; `more` are facts of its own kind. */
export function recordFacts(head: Head, more: readonly Fact[]): Html {
  const { facts: text, headings } = report;
  const { device, target } = head;
  const writer = 'optimizer' in head && head.settings.proposer !== 'template' ? head.optimizer : null;
  const other = writer && target && writer.model.id !== target.model.id;
  const cores = device.cores === null ? text.unknown : count(device.cores);
  const several = 'models' in head ? (head.models ?? []) : [];
  const names = modelNames(several);
  return html`<h2>${headings.record}</h2>
    ${several.map(
      (one, i) =>
        html`<h3>${names[i] ?? ''}</h3>
          ${one.target ? facts(engineFacts(one.target)) : null}
          ${one.failure ? html`<p>${transfer.report.notAsked}: ${one.failure.code}</p>` : null}`,
    )}
    ${facts([
      ...(target ? engineFacts(target) : []),
      ...(other && writer ? ([[text.writer, writerName(writer)]] as const) : []),
      [text.browser, device.browser],
      [text.machine, text.cores(cores, device.memoryGB === null ? null : String(device.memoryGB))],
      [text.app, `Personaloop ${head.app}`],
      [text.date, `${date(head.createdAt)} (${head.createdAt})`],
      [text.took, duration(head.runningMs)],
      ...more,
      [text.id, head.id],
    ])}`;
}

const writerName = ({ model }: EngineDescription) =>
  [model.name, model.quantisation, model.digest].filter(Boolean).join(', ');

function engineFacts({ model, ...engine }: EngineDescription): Fact[] {
  const { facts: text } = report;
  return [
    [text.model, model.name],
    [text.modelId, model.id],
    [text.quantisation, model.quantisation],
    [text.digest, model.digest ?? (engine.simulated ? null : text.unknown)],
    [text.template, model.templateDigest],
    [text.source, model.source],
    [text.licence, model.licence],
    [text.engine, `${engine.kind} ${engine.version}`],
    [text.route, engine.route],
    [text.device, engine.device],
    [text.threads, engine.threads === null ? null : count(engine.threads)],
    [text.reuse, engine.reuse === null ? null : engine.reuse ? text.yes : text.no],
  ];
}

/** A command line has no files chosen on a page, and only what is finished can be compared. */
export function howAgain(head: Head, fileName: string, finished: boolean): string {
  const { again: text } = report;
  const several = 'models' in head ? (head.models ?? []) : [];
  const choices = [
    head.choice,
    ...several.map(({ choice }) => choice),
    ...('writer' in head && head.writer ? [head.writer] : []),
  ];
  const local = choices.some((choice) => 'names' in choice);
  return `${text.open(fileName)}${finished ? text.button : ''}${local ? '' : text.batch(fileName)}.`;
}

/** What it takes to get the same figures, and how near they come. */
export function againSection(head: Head, fileName: string, finished: boolean, timed: boolean): Html {
  const { again: text, headings } = report;
  const { target } = head;
  const needs = target?.simulated
    ? text.simulator
    : target
      ? text.needs(
          `${target.kind} ${target.version}`,
          `${target.model.name} (${target.model.quantisation})`,
          target.model.digest,
        )
      : '';
  return html`<h2>${headings.again}</h2>
    ${paragraph([howAgain(head, fileName, finished), text.holds, needs])}
    ${paragraph([text.expect(String(TOLERANCE)), timed ? text.minutes : ''])}`;
}
