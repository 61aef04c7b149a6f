import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conclusion } from '../../core/loop/conclusion';
import { readAny } from '../../core/record/read-any';
import type { RunRecord } from '../../core/record/schema';
import type { StudyRecord } from '../../core/record/study';
import { STUDY_IDS, studyOf } from '../../core/studies/index';
import { escape } from '../charts/svg-file';
import { interval, score } from '../kit/format';
import { DARK } from './colours';
import { reportOf } from './bundle';
import { papersOf } from './references';
import { stateOf } from './run-report';

const read = (name: string) => readAny(readFileSync(`static/recorded/${name}.json`, 'utf8'));
const run = read('first-run') as RunRecord;
const calibration = read('calibration') as StudyRecord;
const compare = read('compare') as StudyRecord;

/** What breaks out of texts, attributes, styles, comments and SVG where an escape is missing. */
const CORPUS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!-- --><iframe src="javascript:alert(1)"></iframe>',
  '<svg><use href="data:image/svg+xml,x"/></svg>',
  '</pre><a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;&#x3c;script&#x3e;',
  '\u0000<b>\ud800\u202e',
];

/** Every text of a record that a model, a person or a file may have written, replaced. */
function poisoned<T>(value: T, text: string, keep: ReadonlySet<string>): T {
  const walk = (inner: unknown, key: string): unknown => {
    if (typeof inner === 'string') return keep.has(key) ? inner : text;
    if (Array.isArray(inner)) return inner.map((one) => walk(one, key));
    if (typeof inner === 'object' && inner !== null)
      return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, walk(one, name)]));
    return inner;
  };
  return walk(value, '') as T;
}

/** Names of fields whose words the program knows; a file with others is refused before it comes here. */
const KNOWN = new Set([
  ...['kind', 'study', 'type', 'trait', 'pole', 'reading', 'protocol', 'proposer', 'objective', 'selection'],
  ...[
    'split',
    'stage',
    'reason',
    'order',
    'finish',
    'itemId',
    'id',
    'key',
    'job',
    'card',
    'role',
    'createdAt',
  ],
  ...['form', 'seeds', 'instrument', 'subject', 'facet'],
]);

/** What of a document is markup: its tags, without texts between them and values within them. */
const tagsOf = (html: string) =>
  (html.match(/<[a-z!/](?:"[^"]*"|[^">])*>/gi) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));

function expectHarmless(html: string): void {
  const names = new Set(
    tagsOf(html).map((tag) => /^<[/!]?([a-z0-9-]+)/i.exec(tag)?.[1]?.toLowerCase() ?? ''),
  );
  for (const name of ['script', 'iframe', 'img', 'object', 'embed', 'link', 'use', 'a', 'form', 'base'])
    expect(names).not.toContain(name);
  for (const tag of tagsOf(html)) expect(tag).not.toMatch(/\s(on\w+|src|href|srcset|style)\s*=/i);
  expect(html).not.toMatch(/url\(|@import/);
  expect(html).not.toContain('\u0000');
}

describe('a report is a document of its own', () => {
  it.each([run, calibration, compare])('nothing runs in it and nothing is fetched: $title', (record) => {
    const html = reportOf(record);
    expectHarmless(html);
    expect(html).toMatch(/^<!doctype html>/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('prefers-color-scheme:dark');
    expect(html).toContain('@media print');
  });

  it.each(CORPUS)('what a model or a person wrote stays text: %s', (text) => {
    for (const record of [run, calibration, compare]) {
      const html = reportOf(poisoned(record, text, KNOWN));
      expectHarmless(html);
      expect(html).not.toContain('undefined');
    }
  });

  it.each([run, calibration, compare])(
    'headings go down one by one, tables name rows and columns: $title',
    (record) => {
      const html = reportOf(record);
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1));
      for (const [table] of html.matchAll(/<table>[\s\S]*?<\/table>/g)) {
        expect(table).toContain('<caption>');
        const columns = (table.match(/<th scope="col"/g) ?? []).length;
        const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].slice(1);
        expect(rows.length).toBeGreaterThan(0);
        for (const [, row = ''] of rows) {
          expect(row.match(/<th scope="row"/g)).toHaveLength(1);
          expect(row.match(/<td/g)).toHaveLength(columns - 1);
        }
      }
    },
  );

  it('is whole: every tag that is opened is closed', () => {
    for (const record of [run, compare]) {
      const open: string[] = [];
      const alone = new Set(['meta', 'br', '!doctype']);
      for (const tag of tagsOf(reportOf(record))) {
        const name = /^<\/?(!?[a-z0-9-]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
        if (alone.has(name) || tag.endsWith('/>')) continue;
        if (tag.startsWith('</')) expect(open.pop()).toBe(name);
        else open.push(name);
      }
      expect(open).toEqual([]);
    }
  });
});

describe('the report of a run', () => {
  const html = reportOf(run);
  const state = stateOf(run);

  it('gives every score with its interval and says what may be claimed', () => {
    const end = conclusion(state);
    const report = end?.report;
    expect(report).toBeTruthy();
    if (report) expect(html).toContain(`${score(report.mean)} ${interval(report.low, report.high)}`);
    for (const { score: own } of end?.against ?? [])
      expect(html).toContain(
        `<b>${score(own.mean)}</b> <span class="iv">${interval(own.low, own.high)}</span>`,
      );
    expect(html).toContain('corrected p');
    expect(html).toContain(escape(state.candidates[state.winner ?? 0]?.text ?? 'no winner'));
  });

  it('writes the methods from the record', () => {
    for (const said of [
      'bank “situational”, version 2, digest 49df7f2b',
      'n = 8 prompts are kept; in each step k = 4',
      'Random seed 1',
      'wllama 3.8.1',
      'F32 from Q4_1',
      run.target?.model.digest ?? '-',
      run.target?.model.templateDigest ?? '-',
      'Chrome 156 on Linux',
      '21 November 2026',
      'log mean p(high)',
      'No prompt was given up early.',
      'read two where a question has them',
      'or in front of the question where',
      'Measured with Personaloop',
    ])
      expect(html).toContain(said);
  });

  it('does not tell of writers, orders or replies that were not there', () => {
    const { settings, items } = run;
    const ruled = reportOf({ ...run, settings: { ...settings, proposer: 'template' } });
    expect(ruled).toContain('made by rules alone');
    expect(ruled).not.toMatch(/Temperature|Model that wrote|On-topic check: a prompt/);
    const target = { kind: 'intensity', trait: 'extraversion', tau: 0.5 } as const;
    const strength = { ...settings, target, objective: 'beyond-words', onTopic: true } as const;
    const graded = reportOf({ ...run, settings: strength, events: [] });
    expect(graded).toContain('ranked by how near');
    expect(graded).toContain('No on-topic check.');
    expect(graded).not.toContain('same words in a random order');
    const whole = (list: typeof items.search) =>
      list.map((one) => ({ ...one, wholeAnswers: true, high2: '', low2: '' }));
    const imported = reportOf({
      ...run,
      items: { search: whole(items.search), confirm: whole(items.confirm), report: whole(items.report) },
      target: run.target && { ...run.target, chat: false },
    });
    expect(imported).toContain('whole reply, with no beginning put before them');
    expect(imported).toContain('as plain text, without a chat form');
    expect(imported).not.toMatch(/started with “I would”|read two|as the system message/);
  });

  it('says confirm was to come where it was not finished', () => {
    const finalists = { ...run.settings, finalists: 3 };
    expect(reportOf({ ...run, settings: finalists, events: [] })).toContain('were to be measured again');
  });

  it('offers only the ways to run it again that there are', () => {
    const button = 'Run it again and compare';
    expect(html).toContain(button);
    expect(reportOf({ ...run, events: [] })).not.toContain(button);
    const local = reportOf({ ...run, choice: { kind: 'gguf-files', names: ['own.gguf'] } });
    expect(local).toContain(button);
    expect(local).not.toContain('npm run batch');
  });

  it('counts the refused prompts', () => {
    const refused = state.candidates.filter((c) => c.refused).length;
    const written = state.candidates.filter((c) => c.origin.kind !== 'seed').length;
    expect(refused).toBeGreaterThan(0);
    expect(html).toContain(`${refused} of ${written} new prompts were refused.`);
  });

  it('is labelled where it is simulated, and only there', () => {
    expect(html).not.toContain('SIMULATED');
    const simulated = reportOf({ ...run, simulated: true });
    expect(simulated).toContain('<title>SIMULATED: ');
    expect(simulated).toContain('<p class="simulated">SIMULATED.');
    expect(simulated).toContain('says nothing about a real model');
  });

  it('says that it is not finished where it is not', () => {
    const events = run.events.slice(0, 30);
    expect(reportOf({ ...run, events })).toContain('interim report');
    expect(reportOf({ ...run, events: [] })).toContain('Nothing was measured to the end');
    expect(html).not.toContain('interim report');
  });
});

it('dark reports have the colours of the page', () => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const dark = css.slice(css.indexOf("[data-theme='dark']"), css.indexOf('@media screen and'));
  for (const [name, value] of Object.entries(DARK)) expect(dark).toContain(`--${name}: ${value};`);
});

describe('references', () => {
  it('are those the record used, with the notebook itself', () => {
    expect(papersOf(run)).toEqual(['profileLlm', 'opro', 'trait', 'serapio']);
    expect(
      papersOf({ ...run, settings: { ...run.settings, seeds: ['none', 'p2-keywords'], operators: false } }),
    ).toEqual(['profileLlm', 'opro', 'trait', 'mpi']);
    expect(reportOf(run)).toContain('eprint = {2511.19852}');
    expect(reportOf(run)).toContain('@software{personaloop,');
    expect(reportOf(compare)).not.toContain('2309.03409');
  });
});

describe('the report of a study', () => {
  it('has its conclusion, its figures with intervals and its prompts', () => {
    const html = reportOf(compare);
    expect(html).toContain('Conclusion, by rule.');
    expect(html).toContain('<span class="iv">');
    for (const { label } of (compare.settings as { prompts: { label: string }[] }).prompts)
      expect(html).toContain(label);
    expect(reportOf(calibration)).toContain('Yes: opposite personas are told apart');
  });

  it.each(STUDY_IDS)('can be made of every kind before anything is measured: %s', (study) => {
    const empty: StudyRecord = {
      ...calibration,
      study,
      settings: studyOf(study).defaults,
      items: {},
      events: [],
      progress: { done: 0, total: 10 },
    };
    const html = reportOf(empty);
    expectHarmless(html);
    expect(html).toContain('interim report');
    expect(html).not.toMatch(/\{(items|engine|bank|prompts)\}/);
  });
});
