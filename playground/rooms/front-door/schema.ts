// What origins and origin groups may say, and within which bounds: by Azure's own document of version 2024-02-01.
import { type Fields, isFields } from '../../exchange.js';
import { fieldsIn } from '../container-apps/merge.js';

export type Rule = readonly [holds: (value: unknown) => boolean, expected: string];

export const text: Rule = [value => typeof value === 'string' && value !== '', 'a text'];
const flag: Rule = [value => typeof value === 'boolean', 'true or false'];
export const object: Rule = [value => isFields(value), 'an object'];
export const whole = (least: number, most: number): Rule => [
  value => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most,
  `a whole number from ${least} to ${most}`,
];
export const onOrOff: Rule = [value => value === 'Enabled' || value === 'Disabled', 'Enabled or Disabled'];

type Known = Readonly<Record<string, Rule>>;

const originFields: Known = {
  azureOrigin: object,
  hostName: text,
  httpPort: whole(1, 65_535),
  httpsPort: whole(1, 65_535),
  originHostHeader: text,
  priority: whole(1, 5),
  weight: whole(1, 1000),
  sharedPrivateLinkResource: object,
  enabledState: onOrOff,
  enforceCertificateNameCheck: flag,
};

const groupFields: Known = {
  loadBalancingSettings: object,
  healthProbeSettings: object,
  trafficRestorationTimeToHealedOrNewEndpointsInMinutes: whole(0, 50),
  sessionAffinityState: onOrOff,
};

const balancingFields: Known = {
  sampleSize: whole(0, 255),
  successfulSamplesRequired: whole(0, 255),
  additionalLatencyInMilliseconds: whole(0, 1000),
};

/** Null says that there is nothing. */
const problemIn = (fields: Fields, known: Known, path: string): string | undefined => {
  for (const [name, value] of Object.entries(fields)) {
    const rule = known[name];
    if (!rule) return `The property '${path}.${name}' is not known.`;
    if (value !== null && !rule[0](value)) return `The property '${path}.${name}' must be ${rule[1]}.`;
  }
  return undefined;
};

export const originProblem = (properties: Fields): string | undefined =>
  problemIn(properties, originFields, 'properties');

export const groupProblem = (properties: Fields): string | undefined =>
  problemIn(properties, groupFields, 'properties') ??
  problemIn(
    fieldsIn(properties, 'loadBalancingSettings'),
    balancingFields,
    'properties.loadBalancingSettings',
  );
