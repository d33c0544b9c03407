export const shared = {
5078:
(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
v: () => (  refuseSplit)
});
var _abilities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13005);
var _split_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44515);
function refuseSplit(split, live, abilities) {
const names = live.arms.map(({ name }) => name);
const stranger = Object.keys(split).find(name => !names.includes(name));
if (stranger !== undefined)
return `there is no arm ${stranger}; there are ${names.join(', ')}`;
const forgotten = live.arms.find(({ name, share }) => share !== 0 && split[name] === undefined);
if (forgotten !== undefined) {
return `${forgotten.name} has ${(0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .l)(forgotten.share)}, and the split does not say what becomes of it`;
}
const standard = live.arms.find(({ isDefault }) => isDefault)?.name;
for (const [name, share] of Object.entries(split)) {
const isKept = Number.isFinite(share) && share === live.split[name];
const why = name === standard || isKept ? undefined : (0,_abilities_js__WEBPACK_IMPORTED_MODULE_1__  .M)(abilities, share);
if (why !== undefined)
return `${name} cannot get ${share} %: ${why}`;
}
if ((0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .w)(split))
return undefined;
const sum = Object.values(split).reduce((total, share) => total + share, 0);
return `the shares sum to ${(0,_split_js__WEBPACK_IMPORTED_MODULE_0__  .l)(sum)} and not to 100 %`;
}
}
};
