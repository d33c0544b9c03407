import { shared as shared12 } from './shared-12.js';
export const id = 1330;
export const ids = [1330];
export const modules = {
41330:
(shared12[41330])
};
