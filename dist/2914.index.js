import { shared as shared5 } from './shared-5.js';
import { shared as shared37 } from './shared-37.js';
import { shared as shared38 } from './shared-38.js';
export const id = 2914;
export const ids = [2914];
export const modules = {
3253:
(shared37[3253]),
40533:
(shared38[40533]),
82347:
(shared5[82347])
};
