import { shared as shared13 } from './shared-13.js';
import { shared as shared22 } from './shared-22.js';
import { shared as shared25 } from './shared-25.js';
import { shared as shared26 } from './shared-26.js';
import { shared as shared37 } from './shared-37.js';
export const id = 43;
export const ids = [43,8457];
export const modules = {
46971:
(shared13[46971]),
92299:
(shared22[92299]),
85062:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
z: () => (  Secret)
});
class Secret {
#value;
constructor(value) {
this.#value = value;
}
reveal() {
return this.#value;
}
toString() {
return '***';
}
toJSON() {
return '***';
}
}
}),
88457:
(shared25[88457]),
86965:
(shared37[86965]),
22944:
(shared37[22944]),
21404:
(shared26[21404])
};
