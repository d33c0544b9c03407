import { several } from './several.js';
export const id = 2403;
export const ids = [2403];
export const modules = {
22403:
(several[22403])
};
