// Every target that runs are played on, by its name.
import type { TargetName } from '../../draw/cells.js';
import { appService } from './app-service.js';
import { command } from './command.js';
import { containerApps } from './container-apps.js';
import { featureFlag } from './feature-flag.js';
import { frontDoor } from './front-door.js';
import { frontDoorClassic } from './front-door-classic.js';
import { gatewayApi } from './gateway-api.js';
import type { ChaosTarget } from './target.js';
import { trafficManager } from './traffic-manager.js';

export const chaosTargets: Readonly<Record<TargetName, ChaosTarget>> = {
  'app-service': appService,
  'container-apps': containerApps,
  'traffic-manager': trafficManager,
  'gateway-api': gatewayApi,
  'front-door': frontDoor,
  'feature-flag': featureFlag,
  command,
  'front-door-classic': frontDoorClassic,
};
