import { ceiling } from './ceiling';
import { constantResponder } from './constant-responder';
import type { Signal } from './contract';
import { deafModel } from './deaf-model';
import { gamingDrift } from './gaming-drift';
import { lengthDrift } from './length-drift';
import { plateau } from './plateau';
import { poorTransfer, type TransferGains } from './poor-transfer';
import { searchReportGap } from './search-report-gap';
import { slotBias } from './slot-bias';

export type { Signal } from './contract';
export type { TransferGains } from './poor-transfer';

/** Signs of a run, what explains most first. A new signal is one file and one line here. */
export const signals: readonly Signal[] = [
  deafModel,
  constantResponder,
  slotBias,
  ceiling,
  searchReportGap,
  gamingDrift,
  lengthDrift,
  plateau,
];

/** Signs of a prompt taken from one model to another. */
export const transferSignals: readonly Signal<TransferGains>[] = [poorTransfer];
