import { several } from './several.js';
import { common } from './common.js';
export const id = 533;
export const ids = [533,2914,1330];
export const modules = {
41330:
(common[41330]),
3253:
(common[3253]),
40533:
(several[40533]),
82347:
(several[82347])
};
