import { expect, it } from 'vitest';
import { axis } from '../axis';
import { calibration } from '../calibration';
import { compare } from '../compare';
import { intensity } from '../intensity';
import { lab } from '../lab';
import { profile } from '../profile';
import { quality } from '../quality';
import { talk } from '../talk';
import { termsOfCell } from '../../../kit/cell-terms';
import { glossary, TERM_IDS, type TermId } from './index';
import { glossaryPage } from './page';

const sources = import.meta.glob<string>('../../../**/*.{svelte,ts}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

it('says every term in both registers, and not the same', () => {
  for (const id of TERM_IDS) {
    const { term, learner, researcher } = glossary[id];
    for (const said of [term, learner, researcher]) expect(said.trim(), id).not.toBe('');
    for (const said of [learner, researcher]) expect(said, id).toMatch(/\.$/);
    expect(learner, id).not.toBe(researcher);
  }
  const names = TERM_IDS.map((id) => glossary[id].term.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

/** Everything that is said in two registers. */
const wordings = { ...glossary, ...axis };

it('keeps symbols and jargon out of what learners read', () => {
  const jargon =
    /\blogits?\b|log-odds|\bnats?\b|\bCI\b|bootstrap|\brho\b|\btau\b|[ρτΣασ√≠]|sigmoid|quantile|percentile|Pearson|Wilson|\bt interval|standard deviation|arg-max|\bp-values?\b/i;
  for (const [id, { learner, researcher }] of Object.entries(wordings)) {
    expect(learner, id).not.toMatch(jargon);
    expect(researcher, id).not.toBe(learner);
    expect(researcher.trim(), id).not.toBe('');
  }
});

it('uses every term somewhere', () => {
  const all = Object.entries(sources)
    .filter(([path]) => !path.includes('/glossary/'))
    .map(([, text]) => text)
    .join('\n');
  const listed = new Set<TermId>(Object.values(termsOfCell).flat());
  const unused = TERM_IDS.filter((id) => !listed.has(id) && !all.includes(`id="${id}"`));
  expect(unused).toEqual([]);
});

/** All sentences of a text file, those too that a function makes. */
function sentencesIn(text: unknown): string {
  if (typeof text === 'string') return text;
  if (typeof text === 'function') return String(text);
  return typeof text === 'object' && text !== null ? Object.values(text).map(sentencesIn).join('\n') : '';
}

/** What a term is called within sentences, where that is a word that nothing else is called. */
const CALLED: Partial<Record<TermId, RegExp>> = {
  nats: /\bnats\b/,
  headroom: /\bheadroom\b/i,
  meaningShare: /\bmeaning share\b/i,
  specificity: /\bspecificity\b/i,
  priming: /\bpriming\b/i,
  token: /\btokens?\b/i,
  seed: /\bseed\b/i,
  alpha: /\balpha\b/i,
  splitHalf: /\bsplit-half\b/i,
  paraphrase: /\bparaphrase/i,
  holm: /\bHolm\b|\bcorrected\b/,
  mass: /\boption mass\b/i,
  opro: /\bOPRO\b/,
};

it('explains under each cell what its sentences call by a word of the field', () => {
  const texts = { calibration, compare, intensity, profile, quality, talk, lab };
  const missing = Object.entries(texts).flatMap(([cell, text]) => {
    const said = sentencesIn(text);
    const near: readonly TermId[] = termsOfCell[cell as keyof typeof texts];
    return Object.entries(CALLED)
      .filter(([id, word]) => word.test(said) && !near.includes(id as TermId))
      .map(([id]) => `${cell}: ${id}`);
  });
  expect(missing).toEqual([]);
});

it('starts small within a sentence, but for names and abbreviations', () => {
  const within = (id: TermId) => glossaryPage.inSentence(glossary[id].term);
  expect(within('mass')).toBe('option mass');
  expect([within('opro'), within('interval'), within('alpha')]).toEqual([
    'OPRO',
    '95% interval',
    'Cronbach’s alpha',
  ]);
});
