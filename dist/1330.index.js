import { shared as shared15 } from './shared-15.js';
export const id = 1330;
export const ids = [1330];
export const modules = {
41330:
(shared15[41330])
};
