import { common } from './common.js';
export const id = 2647;
export const ids = [2647];
export const modules = {
42647:
(common[42647])
};
