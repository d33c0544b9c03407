import { several } from './several.js';
export const id = 2804;
export const ids = [2804];
export const modules = {
62804:
(several[62804])
};
