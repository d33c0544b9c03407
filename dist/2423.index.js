import { shared as shared11 } from './shared-11.js';
import { shared as shared16 } from './shared-16.js';
import { shared as shared27 } from './shared-27.js';
export const id = 2423;
export const ids = [2423,4804];
export const modules = {
65067:
(shared16[65067]),
90963:
(shared11[90963]),
24804:
(shared27[24804])
};
