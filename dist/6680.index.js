import { shared as shared8 } from './shared-8.js';
import { shared as shared9 } from './shared-9.js';
import { shared as shared10 } from './shared-10.js';
import { shared as shared25 } from './shared-25.js';
export const id = 6680;
export const ids = [6680,8457,6356];
export const modules = {
88457:
(shared25[88457]),
36356:
(shared8[36356]),
94299:
(shared9[94299]),
94489:
(shared10[94489])
};
