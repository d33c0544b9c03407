import { several } from './several.js';
import { common } from './common.js';
export const id = 6815;
export const ids = [6815,8457];
export const modules = {
97331:
(common[97331]),
46971:
(common[46971]),
68264:
(common[68264]),
96848:
(several[96848]),
88457:
(common[88457]),
86815:
(several[86815]),
44515:
(common[44515])
};
