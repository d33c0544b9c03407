import { shared as shared36 } from './shared-36.js';
export const id = 2804;
export const ids = [2804];
export const modules = {
62804:
(shared36[62804])
};
