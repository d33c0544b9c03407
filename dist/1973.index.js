import { several } from './several.js';
import { common } from './common.js';
export const id = 1973;
export const ids = [1973,8457];
export const modules = {
96848:
(several[96848]),
88457:
(common[88457]),
19374:
(several[19374]),
44515:
(common[44515])
};
