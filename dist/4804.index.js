import { shared as shared27 } from './shared-27.js';
export const id = 4804;
export const ids = [4804];
export const modules = {
24804:
(shared27[24804])
};
