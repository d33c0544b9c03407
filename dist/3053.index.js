import { several } from './several.js';
export const id = 3053;
export const ids = [3053];
export const modules = {
3053:
(several[3053])
};
