/**
 * The controls and regions of the real page that a lesson may point at, by what draws them. The end-to-end tests go
 * through every step of every lesson and fail where one of these is not there.
 */
export const CONTROLS = {
  settings: 'main .cell .sentence, main .cell .settings',
  run: '.transport button:first-child',
  loop: 'main .loop',
  chart: 'main .bench figure',
  board: 'main .board',
  conclusion: 'main .conclusion',
  signals: 'main .signals',
  inspector: 'main .inspector',
  'lab-settings': 'main .cell .text:nth-of-type(2), main .cell .text',
  'lab-pair': 'main .deck button:nth-of-type(2)',
  figure: 'main .cell figure',
  table: 'main .cell table',
} as const;
export type ControlId = keyof typeof CONTROLS;
