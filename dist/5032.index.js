import { shared as shared37 } from './shared-37.js';
import { shared as shared40 } from './shared-40.js';
import { shared as shared42 } from './shared-42.js';
import { shared as shared43 } from './shared-43.js';
export const id = 5032;
export const ids = [5032];
export const modules = {
180:
(shared40[180]),
5781:
(shared42[5781]),
55032:
(shared43[55032]),
3253:
(shared37[3253])
};
