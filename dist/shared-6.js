export const shared = {
34214:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
B: () => (  createVault),
_: () => (  unusable)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88538);
const apiVersion = '7.4';
const vaults = {
public: 'vault.azure.net',
'us-government': 'vault.usgovcloudapi.net',
china: 'vault.azure.cn',
};
function createVault(arm, address) {
const home = keyAt(arm, address);
const send = async (url, request) => {
const { token } = await arm.credential.getToken(`https://${vaults[arm.cloud.name]}/.default`);
url.searchParams.set('api-version', apiVersion);
try {
return await arm.transport.send({ ...request, url, headers: { authorization: `Bearer ${token}` } });
}
catch (thrown) {
throw refusal(thrown, url);
}
};
return {
read: async () => keyIn((await send(new URL(home), { method: 'GET' })).json, home),
sign: async ({ id }, alg, digest) => {
const body = JSON.stringify({ alg, value: Buffer.from(digest).toString('base64url') });
const { json } = await send(new URL(`${id}/sign`), { method: 'POST', body, retry: 'safe' });
const { kid, value } = Object(json);
if (kid !== id || typeof value !== 'string')
throw odd(home, 'it signed with another key, or not at all');
return Buffer.from(value, 'base64url');
},
};
}
function keyAt({ cloud }, address) {
const url = new URL(address);
const suffix = `.${vaults[cloud.name]}`;
if (url.protocol === 'https:' && url.hostname.endsWith(suffix) && url.port === '')
return url;
throw unusable(`${url.host} is no vault of this cloud`, {
expected: `https://NAME${suffix}`,
got: url.host,
});
}
function keyIn(json, home) {
const { key, attributes } = Object(json);
const { kid, kty, crv, x, y, n, e, key_ops: operations } = Object(key);
const isOwn = typeof kid === 'string' && (kid === home.href || kid.startsWith(`${home.href}/`));
if (!isOwn || typeof kty !== 'string')
throw odd(home, 'it answered about something else');
const plain = { kty: kty.replace('-HSM', ''), crv, x, y, n, e };
return {
id: kid,
isEnabled: Object(attributes).enabled === true,
operations: Array.isArray(operations) ? operations.map(String) : [],
publicKey: publicKeyOf(plain, home),
};
}
function publicKeyOf(key, home) {
try {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'jwk' });
}
catch (cause) {
throw unusable('it is no key that others can verify with', { key: home.href }, cause);
}
}
function refusal(thrown, { host, pathname }) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v) || thrown.code !== 'HTTP_REFUSED')
return thrown;
const { facts } = thrown;
if (facts['status'] === 404)
return unusable(`${host}${pathname} does not exist`, facts, thrown);
if (facts['status'] !== 403)
return thrown;
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('IDENTITY_FORBIDDEN', thrown.message, {
hint: `assign the role Key Vault Crypto User at the key or the vault ${host}, or let its firewall and its access policy (get, sign) let this identity in`,
facts,
cause: thrown,
});
}
function unusable(why, facts, cause) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('RECORD_KEY_UNUSABLE', `the key of Key Vault cannot be used: ${why}`, {
facts,
...(cause !== undefined && { cause }),
});
}
function odd({ host, pathname }, why) {
return new _fault_fault_js__WEBPACK_IMPORTED_MODULE_1__  .v('HTTP_UNREADABLE', `${host} cannot be understood: ${why}`, {
facts: { host, path: pathname },
});
}
},
5085:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
openKey: () => (  openKey),
vaultSigner: () => (  vaultSigner),
versionOf: () => (  versionOf)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34214);
var _envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45935);
var _sigstore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87433);
async function openKey(vault) {
const key = await vault.read();
const { id, publicKey, operations, isEnabled } = key;
const algorithm = algorithmOf(publicKey);
if (algorithm === undefined)
throw (0,_azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_1__  ._)('take EC on P-256 or P-384, or RSA of at least 2048 bits', { key: id });
if (!isEnabled)
throw (0,_azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_1__  ._)('it is disabled', { key: id });
if (!operations.includes('sign'))
throw (0,_azure_stores_key_vault_js__WEBPACK_IMPORTED_MODULE_1__  ._)('it may not sign', { key: id });
return {
id,
key: publicKey,
publicKey: publicKey.export({ format: 'pem', type: 'spki' }).toString(),
algorithm,
sign: digest => vault.sign(key, algorithm.name, digest),
};
}
function versionOf(address, hint) {
const version = hint.startsWith(`${address}/`) ? hint.slice(address.length + 1) : '';
return /^[0-9a-f]{32}$/.test(version) ? hint : address;
}
function algorithmOf({ asymmetricKeyType: type, asymmetricKeyDetails: details }) {
const curve = type === 'ec' ? details?.namedCurve : undefined;
if (curve === 'prime256v1')
return { name: 'ES256', hash: 'sha256' };
if (curve === 'secp384r1')
return { name: 'ES384', hash: 'sha384' };
const isLong = type === 'rsa' && (details?.modulusLength ?? 0) >= 2048;
return isLong ? { name: 'RS256', hash: 'sha256' } : undefined;
}
function vaultSigner({ id, key, algorithm, sign }) {
const { name, hash } = algorithm;
return {
by: 'key',
words: `the key ${id}`,
sign: async (payload) => {
const bytes = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Sq)(payload);
const given = await sign((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(bytes).digest());
const signature = name === 'RS256' ? given : derOf(given);
if (!holds(hash, bytes, { key, signature }))
throw (0,_sigstore_js__WEBPACK_IMPORTED_MODULE_3__  .Q8)(`the signature of ${id} does not hold`);
return (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .G$)({ publicKey: { hint: id } }, (0,_envelope_js__WEBPACK_IMPORTED_MODULE_2__  .Ge)(payload, [signature]));
},
};
}
function holds(hash, bytes, { key, signature }) {
try {
return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, bytes, key, signature);
}
catch {
return false;
}
}
function derOf(bare) {
const half = bare.length / 2;
const parts = Buffer.concat([integer(bare.subarray(0, half)), integer(bare.subarray(half))]);
return Buffer.concat([header(0x30, parts.length), parts]);
}
function integer(bytes) {
const from = bytes.findIndex(byte => byte !== 0);
const digits = Buffer.from(bytes.subarray(from === -1 ? bytes.length - 1 : from));
const positive = (digits[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), digits]) : digits;
return Buffer.concat([header(0x02, positive.length), positive]);
}
function header(tag, length) {
return Buffer.from([tag, length]);
}
}
};
