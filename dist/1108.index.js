import { shared as shared1 } from './shared-1.js';
import { shared as shared3 } from './shared-3.js';
import { shared as shared6 } from './shared-6.js';
import { shared as shared7 } from './shared-7.js';
import { shared as shared8 } from './shared-8.js';
import { shared as shared9 } from './shared-9.js';
import { shared as shared10 } from './shared-10.js';
export const id = 1108;
export const ids = [1108,3848,3577,6808,6424,1,4299,5085,5958,6356];
export const modules = {
34214:
(shared6[34214]),
10001:
(shared1[10001]),
56808:
(shared3[56808]),
87433:
(shared7[87433]),
5085:
(shared6[5085]),
36356:
(shared8[36356]),
17172:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openVault: () => (  openVault),
publicKeyIn: () => (  publicKeyIn)
});
var _azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34214);
var _record_signers_vault_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5085);
var _sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94299);
async function openVault(wiring, address) {
return (0,_record_signers_vault_key_js__WEBPACK_IMPORTED_MODULE_1__.openKey)(await vaultAt(wiring, address));
}
async function publicKeyIn(wiring, address, hint) {
const { publicKey } = await (0,_record_signers_vault_key_js__WEBPACK_IMPORTED_MODULE_1__.openKey)(await vaultAt(wiring, (0,_record_signers_vault_key_js__WEBPACK_IMPORTED_MODULE_1__.versionOf)(address, hint)));
return publicKey;
}
async function vaultAt(wiring, address) {
const { arm } = await (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_2__.signIn)(wiring, '');
return (0,_azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_0__  .B)(arm, address);
}
}),
94299:
(shared9[94299]),
94489:
(shared10[94489]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
