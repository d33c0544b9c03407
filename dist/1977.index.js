import { shared as shared20 } from './shared-20.js';
export const id = 1977;
export const ids = [1977];
export const modules = {
41977:
(shared20[41977]),
48889:
(shared20[48889])
};
