// The ledger is away, or was never there: going forward waits for it, going back does not.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deed, Stage } from '../../play/stage.js';
import { appService } from '../../targets/app-service.js';
import { containerApps } from '../../targets/container-apps.js';
import type { Target } from '../../targets/target.js';
import { at, back, behaving, cancels, fails, garbled, minute, notBegun, passed, type Row } from '../row.js';

const ledgerOf = ({ folder }: Stage) => join(folder, 'ledger');
const aside = (stage: Stage) => `${ledgerOf(stage)}-aside`;

/** A file lies where the folder should be: it is neither read nor written. */
const goesAway: Deed['what'] = stage => {
  renameSync(ledgerOf(stage), aside(stage));
  writeFileSync(ledgerOf(stage), 'not a folder');
};
const comesBack = (stage: Stage): void => {
  rmSync(ledgerOf(stage));
  renameSync(aside(stage), ledgerOf(stage));
};
const dies: Deed = { when: at('observing', 50), what: goesAway };
const untold = { ledger: [], warnings: [/the ledger was not told: LEDGER_UNREADABLE/] };
const nothingKept = {
  ledger: [],
  warnings: [/NOTHING IS KEPT: with the ledger none, nobody can take this rollout back/],
};

const dyingOn = (on: Target): Row => ({
  name: 'the ledger dies at 50 %, and the candidate fails',
  on,
  during: [dies, { when: at('observing', 50), what: behaving('candidate', fails) }],
  ends: { ...back('CANDIDATE_WORSE', /the candidate fails at 50 %/), ...untold },
});

export const ledger: readonly Row[] = [
  {
    name: 'the ledger holds what is no entry',
    on: containerApps,
    before: garbled,
    ends: notBegun('LEDGER_UNREADABLE', 3, /line 1: it is not JSON/),
  },
  {
    name: 'the ledger is a file where a folder should be',
    on: appService,
    before: stage => writeFileSync(ledgerOf(stage), ''),
    ends: notBegun('LEDGER_UNREADABLE', 3, /it cannot be read/),
  },
  {
    name: 'the ledger dies at 50 %, and the candidate holds',
    on: containerApps,
    inputs: { 'max-duration': '40m' },
    during: [dies],
    ends: { ...back('CANDIDATE_UNPROVEN', /it has taken 40 min/), ...untold },
  },
  dyingOn(containerApps),
  dyingOn(appService),
  {
    name: 'the ledger is away for ten minutes',
    on: containerApps,
    during: [
      dies,
      {
        when: at('observing', 50),
        what: stage => void stage.time.pass(10 * minute).then(() => comesBack(stage)),
      },
    ],
    ends: { ...passed, warnings: [/the lease was not renewed: LEDGER_UNREADABLE/] },
  },
  {
    name: 'no ledger, and a candidate that holds',
    on: containerApps,
    inputs: { ledger: 'none' },
    ends: { ...passed, ...nothingKept, summary: [/Ledger \| none: nothing is kept/] },
  },
  {
    name: 'no ledger, and a candidate that fails',
    on: containerApps,
    inputs: { ledger: 'none' },
    during: [{ when: at('observing', 50), what: behaving('candidate', fails) }],
    ends: { ...back('CANDIDATE_WORSE', /the candidate fails at 50 %/), ...nothingKept },
  },
  {
    name: 'no ledger, and a run that is cancelled',
    on: appService,
    inputs: { ledger: 'none' },
    during: [{ when: at('observing', 50), what: cancels }],
    ends: { ...back('CANCELLED', /the run was cancelled/), ...nothingKept },
  },
];
