import { several } from './several.js';
import { common } from './common.js';
export const id = 5177;
export const ids = [5177];
export const modules = {
65067:
(common[65067]),
90963:
(common[90963]),
45177:
(several[45177])
};
