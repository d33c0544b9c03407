// Every target that runs are played on, by its name.
import type { TargetName } from '../../draw/cells.js';
import { appService } from './app-service.js';
import { containerApps } from './container-apps.js';
import type { ChaosTarget } from './target.js';
import { trafficManager } from './traffic-manager.js';

export const chaosTargets: Readonly<Record<TargetName, ChaosTarget>> = {
  'app-service': appService,
  'container-apps': containerApps,
  'traffic-manager': trafficManager,
};
