// How it ends when people give orders, change the traffic beside it, or stop it.
import { describeEndings } from './play/ending.js';
import { people } from './rows/all.js';

describeEndings('a run that people interfere with', people);
