import { describe, expect, it } from 'vitest';
import { STUDY_IDS } from '../../core/studies/contract';
import { hashOf, placeFromHash, type Place } from './place';

describe('place', () => {
  it('survives the address', () => {
    const places: Place[] = [
      { kind: 'front' },
      { kind: 'new' },
      { kind: 'lab' },
      { kind: 'class' },
      { kind: 'examples' },
      { kind: 'lessons' },
      { kind: 'lesson', id: 'a b/ü&=#' },
      { kind: 'lesson', id: 'loop', part: 'teacher' },
      { kind: 'run', id: 'a b/ü&=#' },
      { kind: 'study', id: 'a b/ü&=#' },
      { kind: 'new-talk' },
      { kind: 'talk', id: 'a b/ü&=#' },
      { kind: 'notebook', id: 'a b/ü&=#' },
      ...STUDY_IDS.map((study): Place => ({ kind: 'new-study', study })),
    ];
    for (const place of places) expect(placeFromHash(hashOf(place))).toEqual(place);
  });
  it('keeps the addresses that have been given out', () => {
    expect(placeFromHash('#run=abc')).toEqual({ kind: 'run', id: 'abc' });
    expect(placeFromHash('#study=abc')).toEqual({ kind: 'study', id: 'abc' });
    expect(placeFromHash('#new=calibration')).toEqual({ kind: 'new-study', study: 'calibration' });
    expect(placeFromHash('#lesson=loop&part=2')).toEqual({ kind: 'lesson', id: 'loop', part: '2' });
  });
  it('takes anything unknown for the first page', () => {
    expect(placeFromHash('#lesson=')).toEqual({ kind: 'front' });
    expect(placeFromHash('#run=')).toEqual({ kind: 'front' });
    expect(placeFromHash('#new=nothing')).toEqual({ kind: 'front' });
    expect(placeFromHash('')).toEqual({ kind: 'front' });
  });
});
