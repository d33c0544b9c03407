import { shared as shared36 } from './shared-36.js';
export const id = 4804;
export const ids = [4804];
export const modules = {
24804:
(shared36[24804])
};
