import { DataSet, englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { kept } from '../../kept';
import type { Validator } from './contract';

/** Starts of ordinary words that the English list would flag (found with a corpus of 42,000 words). */
const HARMLESS = [
  'analges',
  'artisanal',
  'assonan',
  'assort',
  'cockpit',
  'cocksure',
  'cumin',
  'dickinson',
  'feckless',
  'pussycat',
  'retardant',
  'tit-for-tat',
  'titter',
];

/** The `obscenity` package's English list. One matcher for all: building it is slow. */
const matcher = new RegExpMatcher({
  ...new DataSet().addAll(englishDataset).build(),
  ...englishRecommendedTransformers,
});

export const unsuitable: Validator = {
  id: 'unsuitable',
  check(text) {
    const found = text.normalize('NFKC').split('. ').some(holdsFlagged);
    return found ? 'It holds a word that is not suitable here.' : null;
  },
};

/** Prompts of one run share most of their sentences. */
const holdsFlagged = kept(20_000, (sentence: string) => {
  // Word by word, because the list otherwise matches across spaces ("for gym", "since start").
  // Each word is bare, because the list reads "!" and "(" as letters.
  const bare = sentence.match(/[\p{L}\p{N}](?:[^\s]*[\p{L}\p{N}])?/gu) ?? [];
  return bare.some(isFlagged);
});

/** And new ones most of their words. */
const isFlagged = kept(20_000, (word: string) => !harmless(word) && matcher.hasMatch(word));

function harmless(word: string): boolean {
  return HARMLESS.some((start) => word.toLowerCase().startsWith(start));
}
