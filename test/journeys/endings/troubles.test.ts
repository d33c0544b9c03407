// How it ends when Azure or the ledger is in trouble.
import { describeEndings } from './play/ending.js';
import { troubles } from './rows/all.js';

describeEndings('a run in trouble', troubles);
