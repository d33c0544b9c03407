// How it ends when there were runs before it, or are runs beside it: rest, resume, rollback.
import { describeEndings } from './play/ending.js';
import { otherRuns } from './rows/all.js';

describeEndings('a run among others', otherRuns);
