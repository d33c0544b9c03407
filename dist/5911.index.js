import { several } from './several.js';
import { common } from './common.js';
export const id = 5911;
export const ids = [5911,5895,8276,951,8457];
export const modules = {
97331:
(common[97331]),
60085:
(several[60085]),
3353:
(several[3353]),
46971:
(common[46971]),
68264:
(common[68264]),
37524:
(several[37524]),
52201:
(common[52201]),
88457:
(common[88457]),
25687:
(common[25687]),
72877:
(several[72877]),
21404:
(common[21404])
};
