import { several } from './several.js';
export const id = 5085;
export const ids = [5085];
export const modules = {
34214:
(several[34214]),
87433:
(several[87433]),
5085:
(several[5085])
};
