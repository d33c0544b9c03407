// What a user's program answers to everything but `hello`, as values that were looked at one by one.
import { isWhole, type Split } from '../split.js';
import type { Reconciled, Seen, Wire } from '../target.js';
import {
  choiceIn,
  fieldsIn,
  flagIn,
  listIn,
  Misshapen,
  maybe,
  nameIn,
  numberIn,
  textIn,
  tidy,
  wireIn,
} from './shapes.js';

export type ToldArm = {
  readonly name: string;
  readonly share: number;
  readonly isDefault: boolean;
  readonly state: string;
  readonly address?: URL;
  readonly build?: string;
  readonly digest?: string;
};

export type ToldSplit = {
  readonly arms: readonly ToldArm[];
  readonly guard?: string;
  readonly busy?: string;
  readonly remarks: readonly string[];
  /** What `restore` of the program needs beside the shares. */
  readonly snapshot?: Wire;
  /** Who changed the shares last, and when, where the program knows. */
  readonly changed?: { readonly by: string; readonly at?: string };
};

const mostArms = 50;
const mostRemarks = 20;
/** An entry of the ledger is one line of at most 64 KiB, and holds more than this. */
const mostSnapshotBytes = 16_384;

export function splitIn(value: unknown): ToldSplit {
  const { arms: given, guard, busy, remarks, snapshot, changed } = fieldsIn(value, 'ok');
  const arms = listIn(given, 'ok.arms', { most: mostArms, each: armIn });
  const twin = arms.find(({ name }, at) => arms.findIndex(each => isSame(each.name, name)) !== at);
  if (twin !== undefined) throw new Misshapen(`two arms are called ${twin.name}`);
  if (arms.length < 2) throw new Misshapen(`ok.arms names ${arms.length}, and traffic is split between two`);
  if (!isWhole(Object.fromEntries(arms.map(({ name, share }) => [name, share])))) {
    const sum = arms.reduce((total, { share }) => total + share, 0);
    throw new Misshapen(`the shares of ok.arms sum to ${Number(sum.toFixed(3))} and not to 100`);
  }
  if (arms.filter(({ isDefault }) => isDefault).length > 1) {
    throw new Misshapen('more than one of ok.arms is the default');
  }
  const told = {
    guard: maybe(guard, each => nameIn(each, 'ok.guard')),
    busy: maybe(busy, each => textIn(each, 'ok.busy')),
    snapshot: maybe(snapshot, each => wireIn(each, 'ok.snapshot', mostSnapshotBytes)),
    changed: maybe(changed, changeIn),
  };
  return {
    arms,
    remarks: maybe(remarks, each => listIn(each, 'ok.remarks', { most: mostRemarks, each: textIn })) ?? [],
    ...(told.guard !== undefined && { guard: told.guard }),
    ...(told.busy !== undefined && { busy: told.busy }),
    ...(told.snapshot !== undefined && { snapshot: told.snapshot }),
    ...(told.changed !== undefined && { changed: told.changed }),
  };
}

function changeIn(value: unknown): NonNullable<ToldSplit['changed']> {
  const found = fieldsIn(value, 'ok.changed');
  const at = maybe(found['at'], each => textIn(each, 'ok.changed.at'));
  return { by: textIn(found['by'], 'ok.changed.by'), ...(at !== undefined && { at }) };
}

function armIn(value: unknown, where: string): ToldArm {
  const found = fieldsIn(value, where);
  const address = maybe(found['address'], each => addressIn(each, `${where}.address`));
  const build = maybe(found['build'], each => textIn(each, `${where}.build`));
  const digest = maybe(found['digest'], each => digestIn(each, `${where}.digest`));
  return {
    name: nameIn(found['name'], `${where}.name`),
    share: numberIn(found['share'], `${where}.share`, { from: 0, to: 100 }),
    isDefault: maybe(found['default'], each => flagIn(each, `${where}.default`)) ?? false,
    state: maybe(found['state'], each => textIn(each, `${where}.state`)) ?? '',
    ...(address !== undefined && { address }),
    ...(build !== undefined && { build }),
    ...(digest !== undefined && { digest }),
  };
}

function addressIn(value: unknown, where: string): URL {
  const text = textIn(value, where);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const fits = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '';
  if (fits && url.password === '') return url;
  throw new Misshapen(`${where} is no address with http:// or https://, without a user`);
}

function digestIn(value: unknown, where: string): string {
  const text = textIn(value, where);
  if (/^sha256:[0-9a-f]{64}$/.test(text)) return text;
  throw new Misshapen(`${where} is no digest such as sha256: and 64 digits`);
}

function sharesIn(value: unknown, where: string): Split {
  const entries = Object.entries(fieldsIn(value, where));
  if (entries.length > mostArms) throw new Misshapen(`${where} names more than ${mostArms} arms`);
  return Object.fromEntries(
    entries.map(([name, share]) => [
      nameIn(name, where),
      numberIn(share, `${where}.${tidy(name, 60)}`, { from: 0, to: 100 }),
    ]),
  );
}

const proofs = ['read', 'telemetry', 'statistics', 'budget'] as const;

export function seenIn(value: unknown): Seen {
  const found = fieldsIn(value, 'ok');
  const kind = choiceIn(found['state'], 'ok.state', ['seen', 'not-yet', 'drifted', 'cannot-know']);
  if (kind === 'cannot-know') return { kind, why: textIn(found['why'], 'ok.why') };
  const split = sharesIn(found['split'], 'ok.split');
  if (kind === 'not-yet') return { kind, split };
  if (kind === 'seen') return { kind, split, by: choiceIn(found['by'], 'ok.by', proofs) };
  const by = maybe(found['by'], each => textIn(each, 'ok.by'));
  const at = maybe(found['at'], each => textIn(each, 'ok.at'));
  return { kind, split, ...(by !== undefined && { by }), ...(at !== undefined && { at }) };
}

export function reconciledIn(value: unknown): Reconciled {
  const { found } = fieldsIn(value, 'ok');
  return choiceIn(found, 'ok.found', ['applied', 'not-applied', 'cannot-know']);
}

/** To a change there is nothing to say but that it was made. */
export function doneIn(value: unknown): void {
  fieldsIn(value, 'ok');
}

export const refusalKinds = [
  'conflict',
  'unsuitable',
  'not-found',
  'forbidden',
  'unavailable',
  'failed',
] as const;

/** Every kind but `failed` says that nothing was changed. */
export type Refusal = {
  readonly kind: (typeof refusalKinds)[number];
  readonly message: string;
  readonly hint?: string;
  readonly by?: string;
  readonly at?: string;
};

export function refusalIn(value: unknown): Refusal {
  const found = fieldsIn(value, 'error');
  const text = (name: 'hint' | 'by' | 'at') => maybe(found[name], each => textIn(each, `error.${name}`));
  const [hint, by, at] = [text('hint'), text('by'), text('at')];
  return {
    kind: choiceIn(found['kind'], 'error.kind', refusalKinds),
    message: textIn(found['message'], 'error.message'),
    ...(hint !== undefined && { hint }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at }),
  };
}

export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
