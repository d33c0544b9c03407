import { shared as shared8 } from './shared-8.js';
export const id = 6356;
export const ids = [6356];
export const modules = {
36356:
(shared8[36356])
};
