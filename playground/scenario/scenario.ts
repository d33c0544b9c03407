// A scenario as somebody writes it: what the world is like, who visits, and what happens when.
import { requestMatch, statusCode } from '../trouble/trouble-rule.js';
import { duration, rate } from './amounts.js';
import {
  anything,
  choice,
  decimal,
  either,
  fields,
  list,
  object,
  plain,
  type Reading,
  record,
  text,
  turned,
  type ValueOf,
  whole,
  word,
  yes,
} from './shape.js';

const target = plain(
  'a path that begins with /',
  { type: 'string', pattern: '^/\\S*$' },
  (value): value is string => typeof value === 'string' && /^\/\S*$/.test(value),
);

const visitors = object({ rate }, { returning: decimal(0, 1), path: target });
const load = record(
  either(
    turned(rate, perSecond => ({ rate: perSecond })),
    visitors,
  ),
);

const resource = plain(
  'a full id, or what lies below Microsoft.Web, such as sites/payments/config/web',
  { type: 'string', pattern: '^\\S+$' },
  (value): value is string => typeof value === 'string' && /^\S+$/.test(value),
);

const worldChange = fields('a change of the world, as PATCH /_playground/world takes it');

export const deed = choice({
  fail: object({ status: statusCode }, { headers: record(text), body: anything }),
  page: object({ html: text }, { status: statusCode }),
  drop: word('before', 'after'),
  delay: duration,
  hang: yes,
  empty: yes,
  stale: yes,
  lose: yes,
  again: duration,
  throttle: object({}, { retryAfter: duration }),
  freeze: object({}, { status: word(409, 503) }),
  refuse: word('github', 'pipelines', 'entra'),
  world: worldChange,
  split: object({ site: text, slot: text, percent: decimal(0, 100) }, { by: text }),
  request: object({ method: text, path: resource }, { by: text, body: anything }),
  swap: object({ site: text, source: text }, { target: text, by: text }),
  load,
  advance: duration,
});

const event = object({ do: deed }, { at: duration, on: requestMatch, for: duration });

const document = object(
  {},
  { name: text, about: text, seed: whole(0, 4_294_967_295), world: worldChange, load, events: list(event) },
);

export type Deed = ValueOf<typeof deed>;
export type ScenarioEvent = ValueOf<typeof event>;
export type Scenario = ValueOf<typeof document>;
export type LoadByName = ValueOf<typeof load>;

export const readLoad = (value: unknown): Reading<LoadByName> => load.read(value, ['load']);

export const readScenario = (value: unknown): Reading<Scenario> => document.read(value, []);

/** For editors: they mark what is wrong while it is written. */
export const scenarioSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'A scenario of the playground of azure-promote',
  ...document.schema,
} as const;
