import { common } from './common.js';
export const id = 6356;
export const ids = [6356];
export const modules = {
36356:
(common[36356])
};
