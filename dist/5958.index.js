import { common } from './common.js';
export const id = 5958;
export const ids = [5958,1];
export const modules = {
10001:
(common[10001]),
94489:
(common[94489])
};
