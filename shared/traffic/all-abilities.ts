// What each kind of target can do: for plans, for the pages of the targets, and for whoever compares them.
import type { Abilities } from './abilities.js';
import { appServiceAbilities } from './app-service/abilities.js';
import { commandAbilities } from './command/abilities.js';
import { containerAppsAbilities } from './container-apps/abilities.js';
import { featureFlagAbilities } from './feature-flag/abilities.js';
import { frontDoorAbilities, usualBudgetMilliseconds } from './front-door/abilities.js';
import { classicAbilities } from './front-door-classic/abilities.js';
import { gatewayApiAbilities } from './gateway-api/abilities.js';
import type { TargetKind } from './kinds.js';
import { trafficManagerAbilities, usualTtlSeconds } from './traffic-manager/abilities.js';

export const abilitiesByTarget: Readonly<Record<TargetKind, Abilities>> = {
  'app-service': appServiceAbilities,
  'container-apps': containerAppsAbilities,
  'traffic-manager': trafficManagerAbilities(usualTtlSeconds),
  'front-door': frontDoorAbilities(usualBudgetMilliseconds),
  'front-door-classic': classicAbilities(usualBudgetMilliseconds),
  'feature-flag': featureFlagAbilities,
  'gateway-api': gatewayApiAbilities,
  command: commandAbilities,
};
