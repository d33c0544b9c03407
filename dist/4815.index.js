import { several } from './several.js';
export const id = 4815;
export const ids = [4815];
export const modules = {
97854:
(several[97854]),
54815:
(several[54815]),
88616:
(several[88616])
};
