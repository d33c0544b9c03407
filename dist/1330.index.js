import { common } from './common.js';
export const id = 1330;
export const ids = [1330];
export const modules = {
41330:
(common[41330])
};
