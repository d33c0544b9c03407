import { shared as shared11 } from './shared-11.js';
import { shared as shared16 } from './shared-16.js';
import { shared as shared45 } from './shared-45.js';
export const id = 5177;
export const ids = [5177];
export const modules = {
65067:
(shared16[65067]),
90963:
(shared11[90963]),
45177:
(shared45[45177])
};
