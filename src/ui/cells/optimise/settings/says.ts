import type { RunSettings } from '../../../../core/loop/types';
import { count, inWords, score } from '../../../kit/format';
import { optimise, words } from '../../../text/en';
import { readingText } from '../../../text/en/readings';

const text = optimise.settings;

/** What each underlined part of the sentence reads, from the settings. */
export function says(settings: RunSettings) {
  const { target } = settings;
  return {
    aim:
      target.kind === 'intensity'
        ? text.aim.strength(score(target.tau))
        : target.pole === 'high'
          ? text.aim.raise
          : text.aim.lower,
    trait: words.trait(target.trait).toLowerCase(),
    protocol: text.protocol[settings.protocol],
    keep: String(settings.keep),
    perStep: String(settings.perStep),
    steps: String(settings.steps),
    items: String(settings.items),
    reading: readingText.short[settings.reading],
    proposer: text.proposer.short[settings.proposer],
    rules: rulesSay(settings),
    seeds: seedsSay(settings),
    seed: String(settings.seed),
    limits: limitsSay(settings),
  };
}

function rulesSay({ race, finalists, onTopic, operators, objective }: RunSettings): string {
  const { parts, list, none } = text.rules;
  const said = [
    ...(objective === 'beyond-words' ? [parts.beyondWords] : []),
    ...(race > 0 ? [parts.race] : []),
    ...(onTopic ? [parts.onTopic] : []),
    ...(finalists > 0 ? [parts.finalists(inWords(finalists))] : []),
    ...(operators ? [] : [parts.alone]),
  ];
  return said.length ? list(said) : none;
}

function seedsSay({ seeds, ownPrompts }: RunSettings): string {
  const rules = seeds.filter((id) => id !== 'none').length;
  const parts = [
    ...(rules ? [text.seeds.byRule(inWords(rules), rules === 1)] : []),
    ...(ownPrompts.length ? [text.seeds.ownCount(ownPrompts.length)] : []),
  ];
  return parts.length ? text.seeds.list([words.baseline('none'), ...parts]) : text.seeds.none;
}

function limitsSay({ budget, patience }: RunSettings): string {
  const parts = (['evaluations', 'tokens', 'minutes'] as const).flatMap((kind) => {
    const limit = budget[kind];
    return limit === null ? [] : [text.limits.parts[kind](count(limit))];
  });
  if (patience > 0) parts.push(text.limits.parts.patience(String(patience)));
  return parts.length ? text.limits.atMost(parts) : text.limits.none;
}
