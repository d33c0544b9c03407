import { several } from './several.js';
import { common } from './common.js';
export const id = 2914;
export const ids = [2914];
export const modules = {
3253:
(common[3253]),
40533:
(several[40533]),
82347:
(several[82347])
};
