import { several } from './several.js';
import { common } from './common.js';
export const id = 4370;
export const ids = [4370,6994];
export const modules = {
61989:
(several[61989]),
29885:
(several[29885]),
77972:
(several[77972]),
26994:
(several[26994]),
31598:
(common[31598])
};
