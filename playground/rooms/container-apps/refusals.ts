// What Container Apps answers when it refuses. Codes that are publicly known are Azure's; for the others the code and
// the words are ours, and the status is what counts: docs/reference/playground.md says which.
import type { Answer } from '../../exchange.js';
import { refusal } from '../arm-refusals.js';
import { longestRevisionName } from '../container-revisions/suffix.js';

const bad = (code: string, message: string): Answer => refusal(400, code, message);

export const underWay = (app: string): Answer =>
  refusal(
    409,
    'ContainerAppOperationInProgress',
    `Cannot modify a container app '${app}' because there is an active provisioning operation in progress.`,
  );

export const noLocation = (): Answer =>
  bad('LocationRequired', 'The location property is required for this definition.');

export const otherLocation = (app: string, group: string, [is, asked]: readonly [string, string]): Answer =>
  refusal(
    409,
    'InvalidResourceLocation',
    `The resource '${app}' already exists in location '${is}' in resource group '${group}'. A resource with the same name cannot be created in location '${asked}'. Please select a new resource name.`,
  );

export const badSchema = (problem: string): Answer =>
  bad('ContainerAppInvalidSchema', `The body of the container app is not valid: ${problem}.`);

export const badAppName = (name: string): Answer =>
  bad(
    'ContainerAppInvalidName',
    `Invalid ContainerApp name '${name}'. A name must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character and cannot have '--'. The length must not be more than 32 characters.`,
  );

export const noEnvironment = (id: string): Answer =>
  bad('ManagedEnvironmentNotFound', `The managed environment '${id}' does not exist.`);

export const noContainers = (): Answer =>
  bad('ContainerAppContainerRequired', 'A container app must have at least one container.');

export const noImage = (container: string): Answer =>
  bad(
    'ContainerAppImageRequired',
    `Container with name '${container}' must have an 'Image' property specified.`,
  );

export const noSecret = (container: string, secret: string): Answer =>
  bad(
    'ContainerAppSecretRefNotFound',
    `SecretRef '${secret}' defined for container '${container}' not found.`,
  );

export const badScale = (why: string): Answer => bad('ContainerAppInvalidScale', why);

export const badPort = (): Answer =>
  bad(
    'ContainerAppInvalidIngressTargetPort',
    'Ingress section of the container app must have a targetPort specified. TargetPort must be in the range of [1,65535].',
  );

export const badRevisionName = (name: string): Answer =>
  bad(
    'ContainerAppInvalidRevisionName',
    `Revision name has an invalid value '${name}'. A revision name must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and end with an alphanumeric character. The length of the revision name must not be more than a combined ${longestRevisionName} characters.`,
  );

export const badMode = (mode: string): Answer =>
  bad('ContainerAppInvalidActiveRevisionsMode', `The value '${mode}' of activeRevisionsMode is not valid.`);

export const stickyInSeveral = (): Answer =>
  bad(
    'ContainerAppInvalidIngressStickySessionRevisionMode',
    'Session affinity can be set only while activeRevisionsMode is Single.',
  );

const badTraffic = (why: string): Answer => bad('ContainerAppInvalidIngressTraffic', why);

export const weightsInSingleMode = (): Answer =>
  badTraffic('Traffic weights cannot be used while activeRevisionsMode is Single.');

export const wrongSum = (sum: number): Answer =>
  badTraffic(`The weights of traffic must sum to 100, but they sum to ${sum}.`);

export const badWeight = (weight: number): Answer =>
  badTraffic(`A weight of traffic must be from 0 to 100, but one is ${weight}.`);

export const nobodyNamed = (): Answer =>
  badTraffic('Every entry of traffic needs a revisionName, or latestRevision set to true.');

export const latestAndNamed = (name: string): Answer =>
  badTraffic(
    `An entry of traffic names '${name}' and has latestRevision set to true; it can have one of both.`,
  );

export const noSuchRevision = (name: string): Answer =>
  bad('ContainerAppRevisionNotFound', `The revision '${name}' of traffic does not exist.`);

export const inactiveRevision = (name: string): Answer =>
  bad('ContainerAppRevisionNotActive', `The revision '${name}' of traffic is not active.`);

export const badLabel = (label: string): Answer =>
  badTraffic(
    `The label '${label}' is not valid. A label consists of lower case alphanumeric characters or '-', starts with a letter, and is not 'latest'.`,
  );

export const labelTwice = (label: string): Answer =>
  badTraffic(`The label '${label}' is given to more than one entry of traffic.`);

/** The start of every failure of an operation that makes a revision. */
const notProvisioned = (app: string, field: string, details: string): string =>
  `Failed to provision revision for container app '${app}'. Error details: The following field(s) are either invalid or missing. Field '${field}' is invalid with details: '${details}';..`;

export const operationError = 'ContainerAppOperationError';

export const imageMissing = (app: string, container: string, image: string): string => {
  const tag = image.split(/[:@]/).at(-1) ?? image;
  return notProvisioned(
    app,
    `template.containers.${container}.image`,
    `Invalid value: "${image}": GET https:: MANIFEST_UNKNOWN: manifest tagged by "${tag}" is not found; map[Tag:${tag}]`,
  );
};

export const suffixUsed = (app: string, suffix: string): string =>
  notProvisioned(
    app,
    'template.revisionsuffix',
    `Invalid value: "${suffix}": revision with suffix ${suffix} already exists`,
  );
