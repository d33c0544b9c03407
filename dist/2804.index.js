import { shared as shared40 } from './shared-40.js';
export const id = 2804;
export const ids = [2804];
export const modules = {
62804:
(shared40[62804])
};
