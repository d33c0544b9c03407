export const shared = {
99974:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
l: () => (  signInputs)
});
var _step_input_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26316);
var _step_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46971);
var _verify_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);
const address = (0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^(https:\/\/[^\s/]+|http:\/\/(127\.0\.0\.1|localhost)(:\d+)?)\/?$/,
expected: 'an address, `https://HOST`',
});
const signInputs = {
sign: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['sigstore', 'key', 'none']), 'Who signs records: `sigstore`, keyless by the identity of the job; `key`; or `none`, and then the ledger alone vouches. Default: `key` where one is given, else `sigstore` on GitHub; elsewhere it has to be said.'),
'signing-key': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .rJ)(), 'A private key in PEM that signs records.'),
'key-vault-key': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({
pattern: /^https:\/\/[a-z0-9.-]+\/keys\/[A-Za-z0-9-]+(\/[0-9a-f]{32})?$/,
expected: 'the address of a key, `https://VAULT.vault.azure.net/keys/NAME`',
}), 'A key of Azure Key Vault that signs records, by its address. Without a version the newest one signs.'),
sigstore: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['public-good', 'github', 'custom']), 'Whose Sigstore signs: the public one, GitHub’s own, or that of the three addresses. Default: as GitHub’s own attestations do it, `public-good` for a public repository, else `github`.'),
'fulcio-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(address, 'For `sigstore: custom`: the authority that certifies the identity.'),
'rekor-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(address, 'For `sigstore: custom`: the transparency log.'),
'timestamp-url': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)(address, 'For `sigstore: custom`: the timestamp authority.'),
store: (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .IQ)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Yq)(['ledger', 'github', 'oci']), 'ledger', 'Where records are kept: in the `ledger`; with `github` as attestations of this repository too, which needs `attestations: write`; with `oci` beside the image in its registry too, which needs the right to push there, such as `AcrPush`.'),
'record-workflow': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)(), 'The workflow that signs the records of the environments before: `owner/repo/.github/workflows/file.yml`. Default: any workflow of this repository.'),
'record-key': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_verify_artifact_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .zW)('paths of public keys, or a key in PEM'), 'Public keys that sign the records of the environments before: paths, one per line, or PEM. Default: the key that signs here.'),
'trusted-root': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .NJ)(), 'A trusted root of Sigstore, as JSON or JSON Lines. Default: the public root that ships with us, or GitHub’s by TUF.'),
'trusted-root-sha256': (0,_step_input_js__WEBPACK_IMPORTED_MODULE_2__  .lq)((0,_step_kinds_js__WEBPACK_IMPORTED_MODULE_0__  .Qq)({ pattern: /^[0-9a-fA-F]{64}$/, expected: '64 hex digits' }), 'What the SHA-256 of `trusted-root` has to be.'),
};
}
};
