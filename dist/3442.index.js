import { several } from './several.js';
import { common } from './common.js';
export const id = 3442;
export const ids = [3442,6808];
export const modules = {
72715:
(several[72715]),
56808:
(common[56808]),
31061:
(several[31061])
};
