// Reads a rule of trouble that came over the wire, and says what is wrong with it.
import {
  decimal,
  either,
  fields,
  meaning,
  object,
  placeText,
  plain,
  record,
  text,
  whole,
  word,
} from '../scenario/shape.js';
import type { TroubleDeed, TroubleRule } from './trouble.js';

const pattern = meaning('a regular expression', '', written => {
  try {
    return new RegExp(written) && written;
  } catch {
    // Known here: the pattern does not compile.
    return undefined;
  }
});

/** Which requests are meant; what is left out means all. */
export const requestMatch = object(
  {},
  {
    method: text,
    path: pattern,
    host: text,
    room: word(
      'arm',
      'entra',
      'kubernetes',
      'load-testing',
      'logs',
      'oidc-github',
      'oidc-pipelines',
      'site',
      'nowhere',
    ),
    kind: word('read', 'write'),
    share: decimal(0, 1),
    nth: whole(1, 1_000_000),
    times: whole(1, 1_000_000),
  },
);

const milliseconds = whole(0, 86_400_000);
export const statusCode = whole(200, 599);

/** An empty one is a text, too. */
const anyText = plain('text', { type: 'string' }, (value): value is string => typeof value === 'string');

const named = word('reset-before', 'reset-after', 'empty-body', 'hang', 'html', 'stale', 'lose');
const delayed = object({ delayMs: milliseconds }, {});
const repeated = object({ againMs: milliseconds }, {});
const paged = object({ html: anyText }, { status: statusCode });
const answered = object(
  { status: statusCode },
  { headers: record(anyText), body: either(anyText, fields('an object')) },
);

const deeds =
  'reset-before, reset-after, empty-body, hang, html, stale, lose, {delayMs}, {againMs}, {html, status} or {status, headers, body}';

const readDeed = (value: unknown): TroubleDeed | undefined => {
  for (const shape of [named, delayed, repeated, paged, answered]) {
    const reading = shape.read(value, []);
    if (reading.kind === 'read') return reading.value;
  }
  return undefined;
};

const deed = plain(deeds, {}, (value): value is TroubleDeed => readDeed(value) !== undefined);

const rule = object({ do: deed }, { match: requestMatch, forMs: milliseconds });

export type RuleReading =
  | { readonly kind: 'rule'; readonly rule: TroubleRule }
  | { readonly kind: 'wrong'; readonly why: string };

export const readRule = (value: unknown): RuleReading => {
  const reading = rule.read(value, []);
  if (reading.kind === 'read') {
    const { match = {}, ...rest } = reading.value;
    return { kind: 'rule', rule: { match, ...rest } };
  }
  const told = reading.problems.map(
    each => `${placeText(each.at)}: expected ${each.expected}, got ${each.got}`,
  );
  return { kind: 'wrong', why: told.join('; ') };
};
