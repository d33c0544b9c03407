import { shared as shared1 } from './shared-1.js';
export const id = 1;
export const ids = [1];
export const modules = {
10001:
(shared1[10001])
};
