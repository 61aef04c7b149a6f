import type { locale as en } from '../en/locale';
import type { Same } from '../same';

/** Wie diese Sprache Zahlen, Daten und kleine Mengen schreibt. */
export const locale: Same<typeof en> = {
  lang: 'de',
  tag: 'de-DE',
  decimal: ',',
  between: '; ',
  bareDecimals: false,
  bytes: 'Byte',
  counts: ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  ordinal: (n: number): string => `${n}.`,
};
