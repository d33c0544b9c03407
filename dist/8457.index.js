import { common } from './common.js';
export const id = 8457;
export const ids = [8457];
export const modules = {
88457:
(common[88457])
};
