import { shared as shared42 } from './shared-42.js';
import { shared as shared52 } from './shared-52.js';
import { shared as shared55 } from './shared-55.js';
import { shared as shared56 } from './shared-56.js';
export const id = 5032;
export const ids = [5032];
export const modules = {
180:
(shared52[180]),
5781:
(shared55[5781]),
55032:
(shared56[55032]),
3253:
(shared42[3253])
};
