import { shared as shared29 } from './shared-29.js';
export const id = 1977;
export const ids = [1977];
export const modules = {
41977:
(shared29[41977]),
48889:
(shared29[48889])
};
