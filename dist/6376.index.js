import { several } from './several.js';
export const id = 6376;
export const ids = [6376];
export const modules = {
86376:
(several[86376])
};
