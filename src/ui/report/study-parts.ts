import type { CalibrationResult, CalibrationSettings } from '../../core/studies/calibration';
import type { CompareResult, CompareSettings } from '../../core/studies/compare';
import type { StudyHead } from '../../core/record/study';
import type { StudyReadings, Way } from '../../core/studies/contract';
import type { IntensityResult, IntensitySettings } from '../../core/studies/intensity';
import type { ProfileResult, ProfileSettings } from '../../core/studies/profile';
import type { StudyPrompt } from '../../core/studies/prompts';
import type { TransferResult } from '../../core/studies/transfer';
import { formsOf, type QualityResult, type QualitySettings } from '../../core/studies/quality';
import { verdictSentences } from '../cells/calibration/verdict';
import { compareSentences } from '../cells/compare/conclusion';
import { profileSentences } from '../cells/profile/conclusion';
import { qualitySentences } from '../cells/quality/figures';
import { count, inWords } from '../kit/format';
import { calibration as calibrationText } from '../text/en/calibration';
import { compare as compareText } from '../text/en/compare';
import { profile as profileText } from '../text/en/profile';
import { quality as qualityText } from '../text/en/quality';
import { methods } from '../text/en/report-methods';
import { words } from '../text/en/words';
import { readingText } from '../text/en/readings';
import { wayInSentence } from '../text/en/ways';
import type { Html } from './html';
import { intensityParts } from './study-intensity';
import { transferParts } from './study-transfer';
import { calibrationTables, compareTables, profileTables, qualityTables } from './study-tables';

/** What a report says about one kind of study. */
export interface StudyParts {
  readonly conclusion: readonly string[];
  readonly tables: readonly (Html | null)[];
  /** The settings sentence of the cell and the values of its parts. */
  readonly asked: string;
  readonly values: Readonly<Record<string, string>>;
  readonly ways: readonly Way[];
  readonly pairs: string;
  /** How an answer becomes the figure where no reading is used. */
  readonly how?: string;
  readonly statistics: readonly string[];
  readonly prompts: readonly StudyPrompt[];
}

const promptsSaid = (prompts: readonly StudyPrompt[]): string => {
  const written = prompts.filter(({ text }) => text !== null).length;
  return compareText.prompts(inWords(written), written === 1);
};

function calibration(settings: CalibrationSettings, result: CalibrationResult): StudyParts {
  return {
    conclusion: verdictSentences(result),
    tables: calibrationTables(result),
    asked: calibrationText.sentence,
    values: { items: count(settings.itemsPerTrait), ways: settings.ways.map(wayInSentence).join(', ') },
    ways: settings.ways,
    pairs: methods.pairs.one,
    statistics: [methods.intervals.calibration, methods.separation],
    prompts: [],
  };
}

function compare(settings: CompareSettings, result: CompareResult, done: boolean): StudyParts {
  const { reading, form, prompts } = settings;
  return {
    conclusion: compareSentences(settings, result, done),
    tables: compareTables(settings, result, done),
    asked: compareText.sentence,
    values: {
      prompts: promptsSaid(prompts),
      items: count(settings.itemsPerTrait),
      reading: wayInSentence({ reading, form }),
      meaning: settings.meaning ? compareText.meaning.on : compareText.meaning.off,
    },
    ways: [{ reading, form }],
    pairs: methods.pairs.all,
    statistics: [methods.intervals.compare, methods.holm, ...(settings.meaning ? [methods.meaning] : [])],
    prompts,
  };
}

function quality(settings: QualitySettings, result: QualityResult, done: boolean): StudyParts {
  const { trait, pole, reading, persona } = settings;
  return {
    conclusion: qualitySentences(result, done),
    tables: qualityTables(settings, result, done),
    asked: qualityText.sentence,
    values: {
      items: count(settings.items),
      trait: words.trait(trait).toLowerCase(),
      persona: persona === null ? qualityText.persona.rule(trait, pole) : qualityText.persona.own,
      reading: readingText.short[reading],
      respondents: inWords(settings.respondents),
    },
    ways: formsOf(reading).map((form) => ({ reading, form })),
    pairs: methods.pairs.one,
    statistics: [methods.intervals.quality, methods.detectable],
    prompts:
      persona === null ? [] : [{ label: qualityText.persona.own, text: persona, aim: { trait, pole } }],
  };
}

function profile(settings: ProfileSettings, result: ProfileResult, done: boolean): StudyParts {
  return {
    conclusion: profileSentences(settings, result, done),
    tables: profileTables(settings, result),
    asked: profileText.sentence,
    values: {
      instrument: profileText.instruments[settings.instrument].name,
      prompts: promptsSaid(settings.prompts),
    },
    ways: [],
    pairs: '',
    how: methods.instruments[settings.instrument],
    statistics: [methods.intervals.profile, methods.holm],
    prompts: settings.prompts,
  };
}

/** The parts of a study's report. */
export function partsOf(
  head: Pick<StudyHead, 'study' | 'settings' | 'items' | 'models'>,
  result: unknown,
  readings: StudyReadings,
  done: boolean,
): StudyParts {
  const { study, settings } = head;
  switch (study) {
    case 'transfer':
      return transferParts(head, result as TransferResult, readings);
    case 'calibration':
      return calibration(settings as CalibrationSettings, result as CalibrationResult);
    case 'compare':
      return compare(settings as CompareSettings, result as CompareResult, done);
    case 'quality':
      return quality(settings as QualitySettings, result as QualityResult, done);
    case 'profile':
      return profile(settings as ProfileSettings, result as ProfileResult, done);
    case 'intensity':
      return intensityParts(settings as IntensitySettings, result as IntensityResult, done);
  }
}
