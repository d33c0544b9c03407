import { shared as shared14 } from './shared-14.js';
import { shared as shared27 } from './shared-27.js';
import { shared as shared36 } from './shared-36.js';
export const id = 2423;
export const ids = [2423,4804];
export const modules = {
65067:
(shared27[65067]),
90963:
(shared14[90963]),
24804:
(shared36[24804])
};
