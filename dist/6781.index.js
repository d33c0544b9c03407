import { several } from './several.js';
import { common } from './common.js';
export const id = 6781;
export const ids = [6781];
export const modules = {
76781:
(several[76781]),
86378:
(common[86378])
};
