// How one run of canary-shift ends, by what its candidate and its ladder are like.
import { describeEndings } from './play/ending.js';
import { ladders } from './rows/all.js';

describeEndings('a run', ladders);
