import { common } from './common.js';
export const id = 951;
export const ids = [951,5895,8276,8457];
export const modules = {
97331:
(common[97331]),
46971:
(common[46971]),
68264:
(common[68264]),
52201:
(common[52201]),
88457:
(common[88457]),
25687:
(common[25687]),
21404:
(common[21404])
};
