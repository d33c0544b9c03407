// What promote loads when it needs it is loaded here before anything is played: two such imports at once, of modules that
// have others in common, are more than Jest can link.
import '../../../journeys/endings/play/loaded.js';
import '../../../../shared/announce/webhook.js';
import '../../../../shared/record/signers/nobody.js';
import '../../../../shared/steps/promote.js';
import '../../../../shared/steps/promoting/promote-by.js';
import '../../../../shared/wiring/announce/herald.js';
import '../../../../shared/wiring/announce/people.js';
import '../../../../shared/wiring/gate/desk.js';
import '../../../../shared/wiring/promote/desk.js';
import '../../../../shared/wiring/record/desk.js';
import '../../../../shared/wiring/record/predecessor.js';
