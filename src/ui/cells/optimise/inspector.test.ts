import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runState, snapshot } from '../../../../tests/fixtures/run-state';
import { facts, paired, parentOf } from './inspector-facts';
import { changesIn, nearestParent, textDiff } from './inspector-diff';
import { facetGroups, questionRows } from './inspector-items';

const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');

describe('textDiff', () => {
  it('marks whole sentences that came or went, and words of a reworded one', async () => {
    const pieces = await textDiff(
      'You walk into a room. A full room gives you energy and joy.',
      'A full room gives you great energy and joy. You call three friends.',
    );
    const of = (kind: string) => pieces.filter((p) => p.kind === kind).map((p) => p.text.trim());
    expect(of('removed')).toEqual(['You walk into a room.']);
    expect(of('added')).toEqual(['great', 'You call three friends.']);
    expect(changesIn(pieces)).toEqual({ added: 2, removed: 1 });
  });

  it('loses nothing: what stays and what went is the old text, what stays and what came is the new one', async () => {
    const sentence = fc.constantFrom(
      'You talk a lot.',
      'You say hello first!',
      'Crowds give you energy.',
      'You rest.',
    );
    const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((s) => s.join(' '));
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        const pieces = await textDiff(before, after);
        const without = (kind: string) =>
          words(pieces.flatMap((p) => (p.kind === kind ? [] : [p.text])).join(' '));
        expect(without('removed')).toBe(words(after));
        expect(without('added')).toBe(words(before));
      }),
      { numRuns: 60 },
    );
  });

  it('compares with the most alike parent, and with none when the text is new', () => {
    const parents = [
      { text: 'You love quiet evenings at home.' },
      { text: 'You talk to every stranger you meet.' },
    ];
    expect(nearestParent('You talk to every stranger in town.', parents)).toBe(parents[1]);
    expect(nearestParent('Zebras gallop.', parents)).toBeNull();
  });
});

describe('questions of a prompt', () => {
  const run = runState({ done: 3, report: true });
  const { head } = snapshot(run);
  const id = run.winner ?? 1;

  it('groups by facet and knows both orders, no persona, bias and mass', () => {
    const rows = questionRows(run, head, id, 'search');
    expect(rows).toHaveLength(20);
    const groups = facetGroups(rows);
    expect(groups).toHaveLength(6);
    expect(groups.flatMap((g) => g.rows)).toHaveLength(20);
    for (const { forward, reversed, score, bias, none, mass } of rows) {
      expect(score).toBeCloseTo(((forward ?? 0) + (reversed ?? 0)) / 2, 9);
      expect(bias).toBeCloseTo(((forward ?? 0) - (reversed ?? 0)) / 2, 9);
      expect(none).not.toBeNull();
      expect(mass).toBeCloseTo(0.97, 9);
    }
  });

  it('turns low poles round, both orders too', () => {
    const low = runState({
      done: 2,
      settings: { target: { kind: 'pole', trait: 'extraversion', pole: 'low' } },
    });
    const high = runState({ done: 2 });
    const of = (r: typeof low) => questionRows(r, snapshot(r).head, 5, 'search')[0];
    expect(of(low)?.forward).toBeCloseTo(1 - (of(high)?.forward ?? 0), 9);
  });

  it('has one figure a question for the answers reading, and its shift', () => {
    const answers = runState({ done: 2, settings: { reading: 'answers' } });
    const [row] = questionRows(answers, snapshot(answers).head, 5, 'search');
    expect(row?.forward).toBeNull();
    expect(row?.none).toBe(0.5);
    expect(Math.sign(row?.shift ?? 0)).toBe(Math.sign((row?.score ?? 0) - 0.5));
  });

  it('says who wrote it, on which card, by which step', () => {
    const one = run.candidates.findLast((c) => !c.refused);
    const found = new Map(one ? facts(run, head, one, [], parentOf(run, one)) : []);
    expect(found.get('Written by')).toMatch(/Qwen2\.5 1\.5B, temperature 0\.7, seed \d+/);
    expect(found.get('Parser step')).toBe('tag pair, first try');
    expect(found.get('Direction card')).toBe('speech');
  });

  it('labels a simulated writer where the answers are real', () => {
    const one = run.candidates.findLast((c) => !c.refused);
    const simulated = snapshot(run, true).head.optimizer;
    const by = (h: typeof head) => (one ? new Map(facts(run, h, one, [], null)).get('Written by') : '');
    expect(by({ ...head, optimizer: simulated })).toMatch(/^Simulator \(simulated\), temperature/);
    expect(by({ ...head, optimizer: simulated, simulated: true })).toMatch(/^Simulator, temperature/);
  });

  it('names the reason of a refused one first', () => {
    const one = run.candidates.find((c) => c.refused);
    expect(one && facts(run, head, one, [], null)[0]?.[1]).toMatch(/talks about the task: \.93 like #4/);
  });

  it('compares on the same questions only', () => {
    expect(paired(run, id, 0, 'search')?.mean).toBeGreaterThan(0);
    expect(paired(run, id, 0, 'confirm')).toBeNull();
  });
});
