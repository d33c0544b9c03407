import { several } from './several.js';
export const id = 4036;
export const ids = [4036];
export const modules = {
34036:
(several[34036])
};
