export const id = 2049;
export const ids = [2049];
export const modules = {
92049:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
patternOf: () => (  patternOf)
});
var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);
const longestPattern = 1024;
const longestValue = 16_384;
function patternOf(text) {
if (text === '')
return { why: 'it is empty, and would match nothing that is there' };
if (text.length > longestPattern)
return { why: `it has more than ${longestPattern} characters` };
try {
re2js__WEBPACK_IMPORTED_MODULE_0__  .L3.compile(text);
const whole = re2js__WEBPACK_IMPORTED_MODULE_0__  .L3.compile(`\\A(?:${text})\\z`);
return { matches: value => value.length <= longestValue && whole.matches(value) };
}
catch (thrown) {
return { why: `RE2 does not know it: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
}
}
})
};
