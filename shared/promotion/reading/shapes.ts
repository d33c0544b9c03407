// The fields of every kind of entry, and what each must look like. Held to the union by its types.
import { outcomes } from '../../step/outcome.js';
import { type HappenedOf, type Kind, signings } from '../happened.js';
import { timeOf } from '../moment.js';

export type Field = { readonly words: string; readonly fits: (value: unknown) => boolean };
export type Fields = Readonly<Record<string, Field>>;

type FieldsOf<K extends Kind> = Readonly<Record<Exclude<keyof HappenedOf<K>, 'kind'>, Field>>;

const text: Field = { words: 'a text', fits: value => typeof value === 'string' && value !== '' };
const anyText: Field = { words: 'a text', fits: value => typeof value === 'string' };
const yesOrNo: Field = { words: 'true or false', fits: value => typeof value === 'boolean' };
const time: Field = { words: 'a time', fits: value => timeOf(value) !== undefined };
const fence: Field = { words: 'the number of a lease', fits: value => isCount(value) && value > 0 };
const fenceOrNone: Field = { words: 'the number of a lease, or 0', fits: isCount };
const entryNumber: Field = { words: 'the number of an entry', fits: isCount };
const percent: Field = {
  words: 'a percentage',
  fits: value => typeof value === 'number' && value >= 0 && value <= 100,
};
const json: Field = {
  words: 'an object',
  fits: value => typeof value === 'object' && Boolean(value) && !Array.isArray(value),
};

const promotion = text;
const driven = { promotion, fence } as const;
const leased = { ...driven, driver: text, until: time } as const;
const ordered = { promotion, reason: anyText } as const;

export const shapes: { readonly [K in Kind]: FieldsOf<K> } = {
  'rollout-opened': { promotion, run: anyText, order: json },
  'lease-taken': leased,
  'lease-renewed': leased,
  'lease-given-back': { ...driven, driver: text },
  'write-intended': { ...driven, percent, before: json },
  'write-done': { ...driven, percent, unchanged: yesOrNo },
  'promotion-intended': { ...driven, before: json },
  'promotion-done': driven,
  'going-back-intended': { ...driven, cause: anyText, before: json },
  'went-back': { ...driven, proof: oneOf(['probe', 'telemetry', 'control-plane', 'pending']) },
  'origin-stopped': { ...driven, resource: text, start: text },
  'plan-changed': { ...driven, order: json },
  'state-reached': { ...driven, state: json, answered: optional(entryNumber) },
  'compensation-registered': { promotion, name: text, undo: json },
  'compensation-done': { promotion, name: text },
  rested: { promotion, fence: fenceOrNone, outcome: oneOf(outcomes), state: json, wakeAt: optional(time) },
  finished: {
    promotion,
    fence: fenceOrNone,
    outcome: oneOf(outcomes),
    because: anyText,
    digest: optional(text),
    restored: optional(yesOrNo),
  },
  'pause-ordered': ordered,
  'continue-ordered': ordered,
  'abort-ordered': ordered,
  recorded: { promotion, digest: text, signedBy: oneOf(signings), signed: text, details: text },
  'evidence-revoked': { digest: text, why: anyText },
  announced: { promotion, herald: text, reference: text },
  heartbeat: { scheduled: optional(yesOrNo) },
};

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function oneOf(known: readonly string[]): Field {
  return {
    words: `one of ${known.join(', ')}`,
    fits: value => typeof value === 'string' && known.includes(value),
  };
}

function optional({ words, fits }: Field): Field {
  return { words: `${words}, or left out`, fits: value => value === undefined || fits(value) };
}
