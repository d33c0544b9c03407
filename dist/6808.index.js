import { common } from './common.js';
export const id = 6808;
export const ids = [6808];
export const modules = {
56808:
(common[56808])
};
