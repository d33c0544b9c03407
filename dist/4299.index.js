import { common } from './common.js';
export const id = 4299;
export const ids = [4299,6808,6356];
export const modules = {
56808:
(common[56808]),
36356:
(common[36356]),
94299:
(common[94299])
};
