// How one run of canary-shift ends, by what its candidate, its plan and its data are like. Run apart, by npm run endings.
import { describeEndings } from './play/ending.js';
import { oneRun } from './rows/all.js';

describeEndings('a run', oneRun);
