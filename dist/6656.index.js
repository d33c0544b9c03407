import { several } from './several.js';
import { common } from './common.js';
export const id = 6656;
export const ids = [6656,3848,1];
export const modules = {
54720:
(several[54720]),
56911:
(several[56911]),
96676:
(several[96676]),
58110:
(several[58110]),
30601:
(several[30601]),
59591:
(several[59591]),
20770:
(several[20770]),
25581:
(several[25581]),
10001:
(common[10001]),
4622:
(several[4622]),
16539:
(several[16539]),
77612:
(several[77612]),
98667:
(several[98667]),
31598:
(common[31598]),
6656:
(several[6656]),
3848:
((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
version: () => (  version)
});
const version = '0.1.0';
})
};
