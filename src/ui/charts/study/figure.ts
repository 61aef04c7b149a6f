import type { StudyHead } from '../../../core/record/study';
import { studyOf, type StudyReadings } from '../../../core/studies/index';
import type { CalibrationResult } from '../../../core/studies/calibration';
import type { CompareResult, CompareSettings } from '../../../core/studies/compare';
import type { IntensityResult, IntensitySettings } from '../../../core/studies/intensity';
import type { ProfileResult, ProfileSettings } from '../../../core/studies/profile';
import type { TransferResult, TransferSettings } from '../../../core/studies/transfer';
import type { QualityResult, QualitySettings } from '../../../core/studies/quality';
import { columnsOf } from '../../cells/transfer/model-names';
import { count } from '../../kit/format';
import { charts } from '../../text/en/charts';
import { study as text } from '../../text/en/study';
import { transfer } from '../../text/en/transfer';
import { wrap } from '../labels';
import { svgFile, type Fonts } from '../svg-file';
import { calibrationPicture } from './calibration';
import { comparePicture } from './compare';
import { intensityPicture } from './intensity';
import type { StudyPicture } from './picture';
import { profilePicture } from './profile';
import { qualityPicture } from './quality';
import { transferPicture } from './transfer';

type Pictured = Pick<StudyHead, 'study' | 'settings' | 'items' | 'simulated' | 'target' | 'models'>;

const WIDTH = 800;

/** The figure of a study from its settings and result. */
export function pictureOf(head: Pictured, result: unknown): StudyPicture {
  const { study, settings, simulated } = head;
  switch (study) {
    case 'calibration':
      return calibrationPicture(result as CalibrationResult, simulated);
    case 'compare':
      return comparePicture(settings as CompareSettings, result as CompareResult, simulated);
    case 'transfer':
      return transferPicture(head, settings as TransferSettings, result as TransferResult);
    case 'quality':
      return qualityPicture(settings as QualitySettings, result as QualityResult, simulated);
    case 'profile':
      return profilePicture(settings as ProfileSettings, result as ProfileResult, simulated);
    case 'intensity':
      return intensityPicture(settings as IntensitySettings, result as IntensityResult, simulated);
  }
}

/** A study's figure as an SVG file in the light colours; pure, so that exports can call it without a page. */
export function studyFigure(head: Pictured, readings: StudyReadings, fonts: Fonts = {}): string {
  const study = studyOf(head.study);
  const picture = pictureOf(head, study.summarise(head.settings, head.items, readings));
  const words = {
    title: picture.title,
    description: picture.summary,
    caption: wrap(captionOf(head, readings).join(' '), WIDTH),
  };
  return svgFile(picture.scene(WIDTH), 'ink', words, fonts);
}

/** What answered: one model, or the names of several. */
const answeredBy = (head: Pictured): string =>
  head.models
    ? columnsOf(head)
        .map(({ name }) => name)
        .join(', ')
    : (head.target?.model.name ?? text.figure.made);

/** What stands under a study's figure, sentence by sentence. */
export function captionOf(head: Pictured, readings: StudyReadings): string[] {
  const answered = [...readings.values()].reduce((sum, list) => sum + list.length, 0);
  const formula = columnsOf(head).filter((column) => column.simulated);
  const partly = formula.map(({ name }) => name).join(', ');
  return [
    text.figure.caption(answeredBy(head), text.names[head.study], count(answered)),
    text.figure.bars,
    ...(head.simulated ? [charts.simulatedNote] : partly ? [transfer.conclusion.simulated(partly)] : []),
  ];
}
