import { several } from './several.js';
export const id = 6254;
export const ids = [6254];
export const modules = {
16254:
(several[16254])
};
