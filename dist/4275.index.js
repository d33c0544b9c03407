import { several } from './several.js';
import { common } from './common.js';
export const id = 4275;
export const ids = [4275];
export const modules = {
16539:
(several[16539]),
31598:
(common[31598]),
6656:
(several[6656]),
97854:
(several[97854]),
88616:
(several[88616])
};
