import { common } from './common.js';
export const id = 1;
export const ids = [1];
export const modules = {
10001:
(common[10001])
};
