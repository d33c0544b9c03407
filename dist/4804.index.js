import { several } from './several.js';
export const id = 4804;
export const ids = [4804];
export const modules = {
24804:
(several[24804])
};
