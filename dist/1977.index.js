import { several } from './several.js';
export const id = 1977;
export const ids = [1977];
export const modules = {
41977:
(several[41977]),
48889:
(several[48889])
};
