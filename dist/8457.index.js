import { shared as shared25 } from './shared-25.js';
export const id = 8457;
export const ids = [8457];
export const modules = {
88457:
(shared25[88457])
};
