// What the API server checks of a spec before it takes it: as the schema of HTTPRoute says, for the parts that are played.
import { type Fields, isFields } from '../../exchange.js';

export type Cause = { readonly field: string; readonly message: string };

const specFields = ['hostnames', 'parentRefs', 'rules'];
const ruleFields = ['backendRefs', 'filters', 'matches', 'name', 'timeouts'];
const backendFields = ['filters', 'group', 'kind', 'name', 'namespace', 'port', 'weight'];

const mostRules = 16;
const mostBackends = 16;
const mostWeight = 1_000_000;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

type Placed = { readonly place: string; readonly fields: Fields };

const rulesIn = (spec: Fields): readonly Placed[] =>
  list(spec['rules']).map((each, index) => ({
    place: `spec.rules[${index}]`,
    fields: isFields(each) ? each : {},
  }));

const backendsIn = ({ place, fields }: Placed): readonly Placed[] =>
  list(fields['backendRefs']).map((each, index) => ({
    place: `${place}.backendRefs[${index}]`,
    fields: isFields(each) ? each : {},
  }));

const strangersIn = ({ place, fields }: Placed, known: readonly string[]): readonly string[] =>
  Object.keys(fields)
    .filter(name => !known.includes(name))
    .map(name => `unknown field "${place}.${name}"`);

/** For callers that ask for strictness. */
export const unknownFields = (spec: Fields): readonly string[] => [
  ...strangersIn({ place: 'spec', fields: spec }, specFields),
  ...rulesIn(spec).flatMap(rule => [
    ...strangersIn(rule, ruleFields),
    ...backendsIn(rule).flatMap(backend => strangersIn(backend, backendFields)),
  ]),
];

const wrongNumber = (
  { place, fields }: Placed,
  name: string,
  [from, to]: readonly [number, number],
): readonly Cause[] => {
  const value = fields[name];
  if (value === undefined) return [];
  const field = `${place}.${name}`;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    return [
      {
        field,
        message: `Invalid value: "${typeof value}": ${field} in body must be of type integer: "${typeof value}"`,
      },
    ];
  }
  if (value < from) {
    return [
      {
        field,
        message: `Invalid value: ${value}: ${field} in body should be greater than or equal to ${from}`,
      },
    ];
  }
  return value > to
    ? [{ field, message: `Invalid value: ${value}: ${field} in body should be less than or equal to ${to}` }]
    : [];
};

const wrongBackend = (backend: Placed): readonly Cause[] => [
  ...(typeof backend.fields['name'] === 'string'
    ? []
    : [{ field: `${backend.place}.name`, message: 'Required value' }]),
  ...wrongNumber(backend, 'weight', [0, mostWeight]),
  ...wrongNumber(backend, 'port', [1, 65_535]),
];

const tooMany = (value: unknown, field: string, most: number): readonly Cause[] => {
  const count = list(value).length;
  return count <= most ? [] : [{ field, message: `Too many: ${count}: must have at most ${most} items` }];
};

export const problemsWith = (spec: Fields): readonly Cause[] => [
  ...tooMany(spec['rules'], 'spec.rules', mostRules),
  ...rulesIn(spec).flatMap(rule => [
    ...tooMany(rule.fields['backendRefs'], `${rule.place}.backendRefs`, mostBackends),
    ...backendsIn(rule).flatMap(wrongBackend),
  ]),
];

/** Defaults of the schema, which the API server writes into what it takes. */
export const withDefaults = (spec: Fields): Fields => ({
  ...spec,
  rules: list(spec['rules']).map(rule => {
    if (!isFields(rule)) return rule;
    const backendRefs = list(rule['backendRefs']).map(each =>
      isFields(each) ? { group: '', kind: 'Service', weight: 1, ...each } : each,
    );
    return {
      matches: [{ path: { type: 'PathPrefix', value: '/' } }],
      ...rule,
      ...(rule['backendRefs'] !== undefined && { backendRefs }),
    };
  }),
});
