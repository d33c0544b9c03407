import { common } from './common.js';
export const id = 6680;
export const ids = [6680,8457,6356];
export const modules = {
88457:
(common[88457]),
36356:
(common[36356]),
94299:
(common[94299]),
94489:
(common[94489])
};
