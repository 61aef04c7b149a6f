/** How this language writes numbers, dates and small counts. */
export const locale = {
  lang: 'en',
  /** BCP 47, for dates and groups of digits. */
  tag: 'en-GB',
  decimal: '.',
  /** Between the ends of an interval. */
  between: ', ',
  /** '.84' rather than '0.84'. */
  bareDecimals: true,
  /** 'bytes', after a number. */
  bytes: 'bytes',
  /** 0 to 10 inside sentences. */
  counts: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  /** 'first', 'second', ...; '21st' and the like from the eleventh on. */
  ordinal(n: number): string {
    const word = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')[n - 1];
    if (word) return word;
    const teen = n % 100 > 10 && n % 100 < 14;
    return `${n}${(!teen && ['th', 'st', 'nd', 'rd'][n % 10]) || 'th'}`;
  },
};
