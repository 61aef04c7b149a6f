import type { RunState } from '../../core/loop/types';
import type { RunHead } from '../../core/record/schema';
import { charts } from '../text/en/charts';
import { trajectoryData } from './data';
import { wrap } from './labels';
import { svgFile, type Fonts } from './svg-file';
import { trajectory } from './trajectory';
import { hueOf, summaryOf } from './words';

export interface FigureOptions {
  readonly title: string;
  readonly simulated: boolean;
  /** Names the models in the caption; null leaves them out. */
  readonly head: Pick<RunHead, 'target' | 'optimizer'> | null;
  readonly selected?: number | null;
  readonly fromZero?: boolean;
  readonly fonts?: Fonts;
}

const WIDTH = 800;

/** The trajectory of a run as an SVG file; pure, so that exports can call it without a page. */
export function trajectoryFigure(run: RunState, options: FigureOptions): string {
  const scene = trajectory(run, null, {
    width: WIDTH,
    fromZero: options.fromZero ?? false,
    simulated: options.simulated,
    selected: options.selected ?? null,
  });
  return svgFile(
    scene,
    hueOf(run.settings.target),
    {
      title: options.title,
      description: summaryOf(run, trajectoryData(run, null), options.simulated),
      caption: wrap(captionOf(run, options).join(' '), WIDTH),
    },
    options.fonts,
  );
}

/** What stands under the trajectory, sentence by sentence: models, settings, what the marks are. */
export function captionOf(run: RunState, options: Pick<FigureOptions, 'head' | 'simulated'>): string[] {
  const { reading, protocol, seed, items } = run.settings;
  const answers = options.head?.target?.model.name;
  const writer = options.head?.optimizer;
  const real = writer?.simulated === false;
  const called = writer?.simulated && !options.simulated ? charts.caption.simulated(writer.model.name) : null;
  const writes = called ?? writer?.model.name ?? answers;
  return [
    ...(answers && writes ? [charts.caption.model(answers, writes)] : []),
    charts.caption.settings(reading, protocol, seed, items),
    charts.caption.intervals,
    ...(options.simulated ? [real ? charts.simulatedAnswers : charts.simulatedNote] : []),
  ];
}
