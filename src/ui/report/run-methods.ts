import { allMeasured } from '../../core/loop/finalists';
import { firstForm } from '../../core/studies/calibration';
import { canBeJudged } from '../../core/loop/on-topic';
import { subtractsWords } from '../../core/loop/samples';
import { REFUSALS, type RunState } from '../../core/loop/types';
import type { RunRecord } from '../../core/record/schema';
import { nearestPole } from '../../core/trait-words';
import { seedName } from '../charts/words';
import { says } from '../cells/optimise/settings/says';
import { inWords, score } from '../kit/format';
import { board } from '../text/en/board';
import { conclusionWords } from '../text/en/conclusion';
import { items as bankText } from '../text/en/items';
import { optimise } from '../text/en/optimise';
import { methods as text } from '../text/en/report-methods';
import { report } from '../text/en/report';
import { words } from '../text/en/words';
import { hasSecondPair, wholeAnswersOf } from './bank-facts';
import { html, paragraph, quoted, type Html } from './html';

/** How a run was made, written from its record alone. */
export function runMethods(record: RunRecord, state: RunState): Html {
  const { headings } = report;
  return html`<h2>${headings.methods}</h2>
    <h3>${headings.task}</h3>
    ${paragraph(task(record))}
    <h3>${headings.reading}</h3>
    ${paragraph(reading(record))}
    <h3>${headings.search}</h3>
    ${paragraph(search(record, state))} ${paragraph(rules(record, state))}
    <h3>${headings.statistics}</h3>
    ${paragraph([text.intervals.run, conclusionWords.rule.evidence, conclusionWords.rule.p])}
    ${paragraph([conclusionWords.rule.needed, record.settings.target.kind === 'pole' ? text.meaning : ''])}
    ${ownPrompts(record)}`;
}

function task({ settings, bank, items, target: engine }: RunRecord): string[] {
  const { target } = settings;
  const name = settings.bank === undefined ? bankText.builtIn : bankText.bankName(settings.bank);
  const { search, confirm, report: unseen } = items;
  const plain = settings.form === 'plain' || engine?.chat === false;
  const place = plain ? 'plain' : settings.form === 'user-turn' ? 'user' : 'system';
  return [
    target.kind === 'pole' ? text.aim(target) : text.strength(target, score(target.tau)),
    text.persona(place),
    text.bank(name, bank.id, bank.version, bank.digest),
    text.splits(search.length, confirm.length, unseen.length, words.trait(target.trait).toLowerCase()),
  ];
}

function reading({ settings, items }: RunRecord): string[] {
  const form = settings.form ?? firstForm(settings.reading);
  const turned = settings.target.kind === 'pole' && nearestPole(settings.target) === 'low';
  const all = [...items.search, ...items.confirm, ...items.report];
  const pairs = hasSecondPair(all) ? text.pairs.run : text.pairs.one;
  const way = { reading: settings.reading, form };
  return [...text.reading(way, pairs, wholeAnswersOf(all)), turned ? text.turned : ''];
}

function search({ settings }: RunRecord, { calls, stopReason }: RunState): string[] {
  return [
    text.protocol[settings.protocol](settings.items),
    text.loop(settings),
    ...(settings.proposer === 'template' ? [text.rulesAlone(settings.maxWords)] : writing(settings, calls)),
    text.seeds(settings.seeds.map((id) => seedName(id)).join(', ')),
    text.budget(says(settings).limits),
    stopReason ? text.stopped(words.stopReason(stopReason)) : '',
  ];
}

function writing(settings: RunRecord['settings'], calls: RunState['calls']): string[] {
  const { proposer, temperature, maxWords } = settings;
  const names = optimise.settings.proposer.short;
  const used = [...new Set(calls.flatMap(({ call }) => call.proposer ?? []))];
  return [
    text.proposer(names[proposer], String(temperature), maxWords),
    proposer === 'auto' && used.length > 0 ? text.used(used.map((id) => names[id]).join(', ')) : '',
    settings.exemplars > 0 ? text.exemplars(settings.exemplars) : '',
    settings.metaPrompt === null ? '' : text.ownRequest,
    text.operators[settings.operators ? 'on' : 'off'],
  ];
}

function rules({ settings, items }: RunRecord, state: RunState): string[] {
  const { race, finalists, protocol, proposer, target } = settings;
  const onTopic = settings.onTopic && canBeJudged(target) && proposer !== 'template';
  const strength = target.kind === 'intensity' ? 'strength' : 'score';
  const objective = subtractsWords(settings) ? 'beyond-words' : strength;
  const selection = protocol === 'careful' ? settings.selection : 'mean';
  const again = text.finalists[allMeasured(state, items) ? 'on' : 'unfinished'];
  const reasons = REFUSALS.filter((id) => onTopic || id !== 'off-topic').map((id) => board.refusals[id]);
  return [
    `${text.objective[objective]}: ${text.selection[selection]}`,
    race > 0 ? text.race.on(race, target.kind === 'intensity') : text.race.off,
    finalists > 0 ? again(inWords(finalists), items.confirm.length) : text.finalists.off,
    text.onTopic[onTopic ? 'on' : 'off'],
    text.validators(reasons.join('; ')),
  ];
}

const ownPrompts = ({ settings }: RunRecord): Html | null =>
  settings.ownPrompts.length > 0
    ? html`<h3>${seedName('own')}</h3>
        ${settings.ownPrompts.map(quoted)}`
    : null;
