import { shared as shared19 } from './shared-19.js';
export const id = 8457;
export const ids = [8457];
export const modules = {
88457:
(shared19[88457])
};
