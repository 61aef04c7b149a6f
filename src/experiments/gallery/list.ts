/** What the gallery offers, in order. A new example is one file, one entry here, and its sentence in the texts. */

/** A record that is shipped with the page, as made by `npm run batch` (docs/findings.md). */
export interface RecordedExample {
  readonly id: string;
  /** In static/recorded. */
  readonly file: string;
  readonly kind: 'run' | 'study';
  /** As the record says them: model, when it was made (ISO 8601, UTC), minutes it ran, device. */
  readonly model: string;
  readonly date: string;
  readonly minutes: number;
  readonly device: string;
}

/** Settings to begin a cell with; nothing is measured yet. */
export interface ReadySettings {
  readonly id: string;
  /** In examples/. */
  readonly file: string;
  readonly model: string;
  /** Minutes the same took when it was recorded; null where it was never timed. */
  readonly minutes: number | null;
}

const MODEL = 'SmolLM2 135M Instruct';
const DEVICE = 'CPU, 1 thread';

const recorded = (id: string, kind: 'run' | 'study', date: string, minutes: number): RecordedExample => ({
  ...{ id, kind, date, minutes },
  file: `${id}.json`,
  model: MODEL,
  device: DEVICE,
});

export const RECORDED: readonly RecordedExample[] = [
  recorded('first-run', 'run', '2026-11-21', 48),
  recorded('calibration', 'study', '2026-11-21', 24),
  recorded('compare', 'study', '2026-11-21', 34),
];

const ready = (id: string, minutes: number | null): ReadySettings => ({
  id,
  file: `${id}.json`,
  model: MODEL,
  minutes,
});

/** Those with a recording took what it says; the cards are timed in docs/findings.md. */
export const READY: readonly ReadySettings[] = [
  ready('first-run', 48),
  ready('calibration', 24),
  ready('compare', 34),
  ready('profile', null),
  ready('cards', 7),
  ready('intensity', null),
];
