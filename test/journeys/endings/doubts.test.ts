// How it ends when nobody can tell, or when it may not even begin.
import { describeEndings } from './play/ending.js';
import { doubts } from './rows/all.js';

describeEndings('a run that cannot tell', doubts);
