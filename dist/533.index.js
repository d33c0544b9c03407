import { shared as shared5 } from './shared-5.js';
import { shared as shared15 } from './shared-15.js';
import { shared as shared42 } from './shared-42.js';
import { shared as shared43 } from './shared-43.js';
export const id = 533;
export const ids = [533,1330,2914];
export const modules = {
41330:
(shared15[41330]),
3253:
(shared42[3253]),
40533:
(shared43[40533]),
82347:
(shared5[82347])
};
