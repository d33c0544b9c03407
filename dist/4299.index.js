import { shared as shared3 } from './shared-3.js';
import { shared as shared8 } from './shared-8.js';
import { shared as shared9 } from './shared-9.js';
export const id = 4299;
export const ids = [4299,6808,6356];
export const modules = {
56808:
(shared3[56808]),
36356:
(shared8[36356]),
94299:
(shared9[94299])
};
