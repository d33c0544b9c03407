import { shared as shared1 } from './shared-1.js';
import { shared as shared10 } from './shared-10.js';
export const id = 5958;
export const ids = [5958,1];
export const modules = {
10001:
(shared1[10001]),
94489:
(shared10[94489])
};
