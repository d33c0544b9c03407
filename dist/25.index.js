import { several } from './several.js';
export const id = 25;
export const ids = [25];
export const modules = {
50025:
(several[50025])
};
