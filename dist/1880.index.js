import { common } from './common.js';
export const id = 1880;
export const ids = [1880];
export const modules = {
61880:
(common[61880])
};
