import { several } from './several.js';
import { common } from './common.js';
export const id = 2423;
export const ids = [2423,4804];
export const modules = {
65067:
(common[65067]),
90963:
(common[90963]),
24804:
(several[24804])
};
