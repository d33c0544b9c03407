import { several } from './several.js';
import { common } from './common.js';
export const id = 7915;
export const ids = [7915,1330,8457];
export const modules = {
41330:
(common[41330]),
97331:
(common[97331]),
46971:
(common[46971]),
68264:
(common[68264]),
88457:
(common[88457]),
27915:
(several[27915]),
99974:
(several[99974]),
13411:
(several[13411])
};
