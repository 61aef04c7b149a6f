import type { StudyHead } from '../../../core/record/study';
import {
  calibration,
  type CalibrationResult,
  type CalibrationSettings,
} from '../../../core/studies/calibration';
import { recordedStudy } from '../../../experiments/recorded-studies';
import { readingsOf } from '../../../core/record/study-readings';

/** The default model's calibration that comes with the page, summed up; null where there is none. */
export async function shippedCalibration(): Promise<{ head: StudyHead; result: CalibrationResult } | null> {
  const record = await recordedStudy('calibration');
  if (record?.study !== 'calibration') return null;
  const settings = record.settings as CalibrationSettings;
  return { head: record, result: calibration.summarise(settings, record.items, readingsOf(record.events)) };
}
