import { common } from './common.js';
export const id = 8276;
export const ids = [8276,5895,8457];
export const modules = {
97331:
(common[97331]),
46971:
(common[46971]),
68264:
(common[68264]),
88457:
(common[88457]),
21404:
(common[21404])
};
