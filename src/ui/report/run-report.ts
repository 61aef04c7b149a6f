import { createLoop, replayEvents, settle } from '../../core/loop/machine';
import type { RunState } from '../../core/loop/types';
import type { RunRecord } from '../../core/record/schema';
import { stem } from '../../storage/export/contract';
import { captionOf } from '../charts/figure';
import { trajectoryData } from '../charts/data';
import { trajectory } from '../charts/trajectory';
import { candidateName, hueOf, summaryOf } from '../charts/words';
import { conclusionSentences } from '../cells/optimise/conclusion-sentences';
import { count, date, many } from '../kit/format';
import { conclusionWords } from '../text/en/conclusion';
import { report as text } from '../text/en/report';
import { drawing } from './drawing';
import { html, paragraph, quoted, type Html } from './html';
import { reportPage } from './page';
import { againSection, recordFacts } from './record-facts';
import { referencesSection } from './references';
import { runMethods } from './run-methods';
import { bestTable, comparisonsTable, refusals } from './run-tables';

/** The state a record has come to. */
export function stateOf(record: RunRecord): RunState {
  const loop = createLoop(record.settings, record.items);
  return settle(loop, replayEvents(loop, record.events));
}

/** A run as one HTML document: results, methods, what it ran on, how to repeat it, references. Pure. */
export function runReport(record: RunRecord, state: RunState = stateOf(record)): string {
  const { simulated, settings } = record;
  const model = record.target?.model.name ?? text.facts.unknown;
  const answers = record.events.reduce((n, e) => n + (e.type === 'scored' ? e.readings.length : 0), 0);
  const { target, optimizer, reused } = state.tokens;
  const more = [
    [text.facts.answers, count(answers)],
    [text.facts.tokens, text.facts.tokensOf(many(target), many(optimizer), many(reused))],
  ] as const;
  return reportPage({
    title: record.title,
    hue: hueOf(settings.target),
    simulated,
    writer:
      record.optimizer && !record.optimizer.simulated && settings.proposer !== 'template'
        ? record.optimizer.model.name
        : null,
    lead: text.lead(date(record.createdAt), simulated ? text.facts.simulator : model, record.app),
    body: [
      state.stage === 'done'
        ? null
        : html`<p>${text.unfinished(text.atStep(state.step, settings.steps))}</p>`,
      results(record, state),
      winner(state),
      runMethods(record, state),
      recordFacts(record, more),
      againSection(
        record,
        `${stem(record)}.personaloop.json`,
        state.stage === 'done',
        settings.budget.minutes !== null,
      ),
      referencesSection(record),
    ],
  });
}

function results(record: RunRecord, state: RunState): Html {
  const { simulated, settings } = record;
  const { headings, best, comparisons } = text;
  const against = comparisonsTable(state);
  return html`<h2>${headings.results}</h2>
    <p>
      <b>${conclusionWords.title}</b> ${conclusionSentences(state).join(' ')}
      ${simulated ? conclusionWords.simulated : null}
    </p>
    ${drawing((width) => trajectory(state, null, { width, fromZero: false, simulated, selected: null }), {
      hue: hueOf(settings.target),
      description: summaryOf(state, trajectoryData(state, null), simulated),
      caption: captionOf(state, { simulated, head: record }),
    })}
    <h3>${headings.best}</h3>
    ${bestTable(state)} ${paragraph([best.note])}
    ${
      against
        ? html`<h3>${headings.comparisons}</h3>
            ${against}`
        : null
    }
    ${against && settings.target.kind === 'intensity' ? paragraph([comparisons.nearer]) : null}
    <h3>${headings.refusals}</h3>
    ${refusals(state)}`;
}

function winner(state: RunState): Html | null {
  const { winner: id } = state;
  const prompt = id === null ? null : state.candidates[id]?.text;
  return id === null || !prompt
    ? null
    : html`<h3>${text.headings.winner}, ${candidateName(state, id)}</h3>
        ${quoted(prompt)}`;
}
