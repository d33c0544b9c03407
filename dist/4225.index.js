export const id = 4225;
export const ids = [4225];
export const modules = {
84225:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
commandBrake: () => (  commandBrake)
});
var _fault_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88538);
const longestMilliseconds = 60_000;
const mostOutput = 20_000;
function commandBrake(braking) {
let isPulled = false;
return {
pull: async (origin) => {
if (isPulled)
return;
isPulled = true;
const why = await failure(braking, origin);
if (why === undefined)
return;
isPulled = false;
braking.warn(`the brake did not take ${origin.name} out: ${why}; the way back through Front Door goes on all the same`);
},
};
}
async function failure(braking, { name, hostName }) {
const { command, arguments: args, environment, processes, clock, signal } = braking;
const env = { ...environment, AZURE_PROMOTE_ORIGIN: name, AZURE_PROMOTE_ORIGIN_HOST: hostName };
try {
const result = await processes({
command,
args,
env,
clock,
signal,
deadlineMilliseconds: longestMilliseconds,
maxOutputBytes: mostOutput,
});
switch (result.kind) {
case 'ended':
return result.exitCode === 0 ? undefined : `it ended with ${result.exitCode ?? result.signal}`;
case 'timed-out':
return `it took longer than ${longestMilliseconds / 1_000} s`;
case 'not-found':
return `there is no program ${command}`;
case 'not-started':
return `it could not be started: ${result.error}`;
default: {
const unreachable = result;
return unreachable;
}
}
}
catch (thrown) {
return (0,_fault_fault_js__WEBPACK_IMPORTED_MODULE_0__  .P)(thrown).message;
}
}
})
};
