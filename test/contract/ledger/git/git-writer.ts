// A process that writes to a ledger in git, as a run inside of somebody's clone: `node git-writer.js <remote> <count>`.
// Its whole environment is git's, as in a run.
import { gitLedger } from '../../../../shared/ledger/git/git.js';
import { realClock } from '../../../../shared/wiring/clock.js';
import { insist, note } from '../entries.js';

const [remote = '', count = '1'] = process.argv.slice(2);
const signal = new AbortController().signal;
const ledger = gitLedger({ remote, layout: 'refs', clock: realClock, environment: process.env, signal });
for (let number = 1; number <= Number(count); number += 1) await insist(ledger, note('a', number));
