import { several } from './several.js';
export const id = 6994;
export const ids = [6994];
export const modules = {
26994:
(several[26994])
};
