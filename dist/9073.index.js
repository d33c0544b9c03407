import { several } from './several.js';
import { common } from './common.js';
export const id = 9073;
export const ids = [9073,1];
export const modules = {
19073:
(several[19073]),
10001:
(common[10001])
};
