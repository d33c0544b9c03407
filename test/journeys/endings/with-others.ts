// How it ends when more goes on than one run: trouble at Azure, people, hosts that stop it, runs before and beside it. Run apart, by npm run endings.
import { describeEndings } from './play/ending.js';
import { withOthers } from './rows/all.js';

describeEndings('a run among others', withOthers);
