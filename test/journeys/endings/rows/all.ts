// Every ending that is played, by what it is about. Each part is a test file, so that they are played side by side.
import { cancelled } from './cancelled.js';
import { doubt } from './doubt.js';
import { drift } from './drift.js';
import { dryRuns } from './dry.js';
import { failing } from './failing.js';
import { good } from './good.js';
import { orders } from './orders.js';
import { resting } from './resting.js';
import { resumed } from './resume.js';
import { rolledBack } from './rollback.js';
import type { Row } from './row.js';
import { ledger } from './trouble/ledger.js';
import { refusedBefore } from './trouble/refused.js';
import { writes } from './trouble/writes.js';

/** By what the candidate, its plan and its data are like. */
export const ladders: readonly Row[] = [...good, ...failing, ...dryRuns];
export const doubts: readonly Row[] = [...doubt, ...refusedBefore];
/** By what goes on beside the run. */
export const troubles: readonly Row[] = [...writes, ...ledger];
export const people: readonly Row[] = [...orders, ...drift, ...cancelled];
export const otherRuns: readonly Row[] = [...resting, ...resumed, ...rolledBack];

export const everyEnding: readonly Row[] = [...ladders, ...doubts, ...troubles, ...people, ...otherRuns];
