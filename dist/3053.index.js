export const id = 3053;
export const ids = [3053];
export const modules = {
3053:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
V: () => (  environmentProperty),
b: () => (  rolledBackProperty)
});
function environmentProperty(environment) {
return `PROMOTION_ENVIRONMENT_${environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}`;
}
const rolledBackProperty = 'PROMOTION_ROLLED_BACK';
})
};
