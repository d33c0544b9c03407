// What profiles and endpoints may say, and within which bounds: by Azure's own document of version 2022-04-01.
import { type Fields, isFields } from '../../exchange.js';
import { fieldsIn } from '../container-apps/merge.js';

type Rule = (value: unknown) => boolean;

const text: Rule = value => typeof value === 'string' && value !== '';
const list: Rule = value => Array.isArray(value);
const object: Rule = value => isFields(value);
const whole =
  (least: number, most: number): Rule =>
  value =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
const oneOf =
  (...words: readonly string[]): Rule =>
  value =>
    typeof value === 'string' && words.some(each => each.toLowerCase() === value.toLowerCase());

type Known = Readonly<Record<string, readonly [rule: Rule, expected: string]>>;

const onOrOff = oneOf('Enabled', 'Disabled');
const switched = [onOrOff, 'Enabled or Disabled'] as const;
const many = [list, 'a list'] as const;

const endpointFields: Known = {
  targetResourceId: [text, 'a resource id'],
  target: [text, 'a host name'],
  endpointStatus: switched,
  weight: [whole(1, 1000), 'a whole number from 1 to 1000'],
  priority: [whole(1, 1000), 'a whole number from 1 to 1000'],
  endpointLocation: [text, 'a location'],
  endpointMonitorStatus: [text, 'a status'],
  minChildEndpoints: [whole(0, 200), 'a whole number from 0'],
  minChildEndpointsIPv4: [whole(0, 200), 'a whole number from 0'],
  minChildEndpointsIPv6: [whole(0, 200), 'a whole number from 0'],
  geoMapping: many,
  subnets: many,
  customHeaders: many,
  alwaysServe: switched,
};

const methods = ['Performance', 'Priority', 'Weighted', 'Geographic', 'MultiValue', 'Subnet'];

const profileFields: Known = {
  profileStatus: switched,
  trafficRoutingMethod: [oneOf(...methods), `one of ${methods.join(', ')}`],
  dnsConfig: [object, 'an object'],
  monitorConfig: [object, 'an object'],
  endpoints: many,
  trafficViewEnrollmentStatus: switched,
  allowedEndpointRecordTypes: many,
  maxReturn: [whole(1, 8), 'a whole number from 1 to 8'],
};

const dnsFields: Known = {
  relativeName: [
    value => typeof value === 'string' && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(value),
    'a DNS label',
  ],
  fqdn: [text, 'a name'],
  ttl: [whole(0, 2_147_483_647), 'a whole number from 0 to 2147483647'],
};

const monitorFields: Known = {
  profileMonitorStatus: [text, 'a status'],
  protocol: [oneOf('HTTP', 'HTTPS', 'TCP'), 'HTTP, HTTPS or TCP'],
  port: [whole(1, 65_535), 'a whole number from 1 to 65535'],
  path: [text, 'a path'],
  intervalInSeconds: [value => value === 10 || value === 30, '10 or 30'],
  timeoutInSeconds: [whole(5, 10), 'a whole number from 5 to 10'],
  toleratedNumberOfFailures: [whole(0, 9), 'a whole number from 0 to 9'],
  customHeaders: many,
  expectedStatusCodeRanges: many,
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

export const endpointProblem = (properties: Fields): string | undefined =>
  problemIn(properties, endpointFields, 'properties');

export const profileProblem = (properties: Fields): string | undefined =>
  problemIn(properties, profileFields, 'properties') ??
  problemIn(fieldsIn(properties, 'dnsConfig'), dnsFields, 'properties.dnsConfig') ??
  problemIn(fieldsIn(properties, 'monitorConfig'), monitorFields, 'properties.monitorConfig');
