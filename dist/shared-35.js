export const shared = {
36889:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
a: () => (  newPromotion),
o: () => (  thisRun)
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
function thisRun(host, environment) {
const of = (name) => environment[name] ?? '';
const own = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex');
switch (host.name) {
case 'github': {
const run = `${of('GITHUB_SERVER_URL')}/${of('GITHUB_REPOSITORY')}/actions/runs/${of('GITHUB_RUN_ID')}/attempts/${of('GITHUB_RUN_ATTEMPT')}`;
return {
run,
driver: `github ${of('GITHUB_RUN_ID')}.${of('GITHUB_RUN_ATTEMPT')} ${of('GITHUB_JOB')} ${own}`,
};
}
case 'azure-pipelines': {
const run = `${of('SYSTEM_COLLECTIONURI')}${of('SYSTEM_TEAMPROJECT')}/_build/results?buildId=${of('BUILD_BUILDID')}`;
return { run, driver: `azure-pipelines ${of('BUILD_BUILDID')} ${of('SYSTEM_JOBNAME')} ${own}` };
}
case 'terminal': {
const driver = `${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().username}@${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()} ${own}`;
return { run: driver, driver };
}
default: {
const unreachable = host.name;
return unreachable;
}
}
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function newPromotion(now) {
let [time, left] = ['', now];
for (let digit = 0; digit < 10; digit += 1) {
time = `${alphabet[left % 32]}${time}`;
left = Math.floor(left / 32);
}
const chance = [...(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16)].map(byte => alphabet[byte % 32]).join('');
return `prm_${time}${chance}`;
}
}
};
