// What Traffic Manager answers when it refuses. The status is what counts: except for a name that is taken, and where
// a resource is not there, the words are ours.
import type { Answer } from '../../exchange.js';
import { refusal } from '../arm-refusals.js';
import { trafficDomain } from './world.js';

export const badRequest = (why: string): Answer => refusal(400, 'BadRequest', why);

export const nameTaken = (relativeName: string): Answer =>
  refusal(
    409,
    'Conflict',
    `Domain name ${relativeName}.${trafficDomain} already exists. Please choose a different DNS prefix.`,
  );

export const wrongLocation = (): Answer =>
  refusal(
    400,
    'LocationNotAvailableForResourceType',
    "The provided location is not available for resource type 'Microsoft.Network/trafficManagerProfiles'. List of available regions for the resource type is 'global'.",
  );

export const targetTwice = (target: string): Answer =>
  badRequest(`The target '${target}' is already used by another endpoint of the profile.`);

export const noTarget = (): Answer => badRequest('An external endpoint needs a target.');

export const noTargetResource = (id: string): Answer =>
  badRequest(
    `The target resource '${id}' of an Azure endpoint does not exist, or is of a kind that cannot be one.`,
  );
