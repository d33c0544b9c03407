import { shared as shared14 } from './shared-14.js';
import { shared as shared27 } from './shared-27.js';
export const id = 607;
export const ids = [607];
export const modules = {
65067:
(shared27[65067]),
90963:
(shared14[90963]),
50607:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
createAnnotation: () => (  createAnnotation)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
var _arm_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65067);
const apiVersion = '2015-05-01';
async function createAnnotation(arm, component, annotation) {
const { id, name, at, properties } = annotation;
const body = {
Id: id,
AnnotationName: name,
EventTime: at.toISOString(),
Category: 'Deployment',
Properties: JSON.stringify(properties),
};
const url = `${component}/Annotations?api-version=${apiVersion}`;
try {
await (0,_arm_request_js__WEBPACK_IMPORTED_MODULE_1__  .O)(arm, { method: 'PUT', url, resource: component, body: inAscii(JSON.stringify(body)) });
}
catch (thrown) {
if (!isThereAlready(thrown))
throw thrown;
}
}
function isThereAlready(thrown) {
if (!(thrown instanceof _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .v))
return false;
return thrown.facts['status'] === 409 || /already exist/i.test(thrown.message);
}
function inAscii(json) {
return json.replace(/[^\x20-\x7e]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
})
};
