import { shared as shared6 } from './shared-6.js';
import { shared as shared7 } from './shared-7.js';
export const id = 5085;
export const ids = [5085];
export const modules = {
34214:
(shared6[34214]),
87433:
(shared7[87433]),
5085:
(shared6[5085])
};
