import { several } from './several.js';
import { common } from './common.js';
export const id = 3174;
export const ids = [3174];
export const modules = {
97331:
(common[97331]),
35305:
(several[35305]),
72337:
(several[72337]),
60213:
(several[60213]),
6238:
(several[6238]),
46971:
(common[46971]),
68264:
(common[68264]),
21404:
(common[21404]),
44515:
(common[44515])
};
