import { several } from './several.js';
import { common } from './common.js';
export const id = 1108;
export const ids = [1108,3848,3577,6808,6424,1,4299,5085,5958,6356];
export const modules = {
34214:
(several[34214]),
10001:
(common[10001]),
56808:
(common[56808]),
87433:
(several[87433]),
5085:
(several[5085]),
36356:
(common[36356]),
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
(common[94299]),
94489:
(common[94489]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
