// Every ending that is played, in one table of two halves.
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

/** What becomes of one run. */
export const oneRun: readonly Row[] = [...good, ...failing, ...refusedBefore, ...doubt, ...drift, ...dryRuns];

/** What becomes of it when more than that goes on: trouble at Azure, people, hosts, other runs. */
export const withOthers: readonly Row[] = [
  ...writes,
  ...ledger,
  ...orders,
  ...cancelled,
  ...resting,
  ...resumed,
  ...rolledBack,
];
