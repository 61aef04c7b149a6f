/** Stand-ins that the text of a file spells out: no object in memory can be so deep, and JSON writes no Infinity. */
export const IN_TEXT: Readonly<Record<string, string>> = {
  '"@deep-list@"': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  '"@deep-object@"': `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  '"@infinite@"': '1e999',
  '"@tiny@"': '-1e-320',
  '"@long-number@"': '1'.repeat(400),
};

/** Letters that break comparing, cutting, showing or naming a text. */
export const LETTERS = [
  '\ud800',
  '\udc00x',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\u0007',
  '\ufffe',
  'e\u0301'.repeat(30),
  '\u{1f469}\u200d\u{1f4bb}',
  'ﷺ',
  'ß',
  'İ',
  '\r',
  '\u2028',
] as const;

/** Names that an object has before anybody gave it one. */
export const INHERITED = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const;

/** What stands where something else was meant to stand. */
export const HOSTILE_VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, 1, -1, 0.5, 2, 1e6, 1e21, -1e308, 1.7e308, 2 ** 31, 2 ** 53, 4294967296],
  ...['', ' ', 'x', '0', 'null', '../../../etc/passwd', 'a'.repeat(100_000), '='.repeat(3)],
  ...[[], {}, [[]], [null], { length: 1e9 }, { then: 1 }, { toJSON: 1 }, { kind: 'pole' }],
  ...['<script>alert(1)</script>', '${1}', '%00', '{{x}}', '=1+1', "'; --"],
  ...Object.keys(IN_TEXT).map((name) => name.slice(1, -1)),
  ...INHERITED,
  ...LETTERS,
];
