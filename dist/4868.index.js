import { several } from './several.js';
export const id = 4868;
export const ids = [4868];
export const modules = {
14868:
(several[14868])
};
