import { several } from './several.js';
import { common } from './common.js';
export const id = 5032;
export const ids = [5032];
export const modules = {
180:
(several[180]),
5781:
(several[5781]),
55032:
(several[55032]),
3253:
(common[3253])
};
