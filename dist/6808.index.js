import { shared as shared3 } from './shared-3.js';
export const id = 6808;
export const ids = [6808];
export const modules = {
56808:
(shared3[56808])
};
