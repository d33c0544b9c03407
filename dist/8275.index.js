import { several } from './several.js';
import { common } from './common.js';
export const id = 8275;
export const ids = [8275];
export const modules = {
48275:
(several[48275]),
65067:
(common[65067]),
90963:
(common[90963])
};
