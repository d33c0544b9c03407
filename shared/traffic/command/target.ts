// A target of the user's own: the verbs of the port, asked of a program. Three of them it must have; what it says nothing
// of is made from these three.
import { Fault } from '../../fault/fault.js';
import { printSplit } from '../settle.js';
import type { Split } from '../split.js';
import { refuseSplit } from '../split-check.js';
import type { ArmName, Artifact, Receipt, Reconciled, Seen, TrafficTarget, Wire } from '../target.js';
import { doneIn, isSame, reconciledIn, seenIn } from './answers.js';
import { ask, type Workshop } from './asking.js';
import { type Hello, helloIn, type PossibleVerb } from './hello.js';
import { keptOf, liveSplit, lookAt, type Picture } from './picture.js';

export type CommandSubject = Workshop & {
  /** What it is called in plans and in the ledger: its command line. */
  readonly resource: string;
  readonly candidate: string | undefined;
};

type Subject = CommandSubject & { readonly hello: Hello };

/** Says hello first: whether it speaks the protocol, and what it can do, has to be known before anything is planned. */
export async function commandTarget(given: CommandSubject): Promise<TrafficTarget> {
  const hello = await ask(given, { verb: 'hello', read: helloIn });
  const subject: Subject = { ...given, hello };
  return {
    abilities: hello.abilities,
    read: async () => liveSplit(await look(subject), subject.resource),
    write: (split, guard) => write(subject, split, guard),
    seen: receipt => seen(subject, receipt),
    promote: (candidate, guard) => promote(subject, candidate, guard),
    reconcile: intent => reconcile(subject, intent),
    restore: (before, guard) => restore(subject, before, guard),
    clean: before => clean(subject, before),
    addressOf: async arm => (await look(subject)).told.arms.find(({ name }) => isSame(name, arm))?.address,
    ...(has(subject, 'place') && { place: (arm, artifact) => place(subject, arm, artifact) }),
  };
}

function has({ hello }: Subject, verb: PossibleVerb): boolean {
  return hello.verbs.includes(verb);
}

function look(subject: Subject): Promise<Picture> {
  return lookAt(subject, subject.candidate);
}

async function write(subject: Subject, split: Split, guard: string): Promise<Receipt> {
  const picture = await guarded(subject, guard);
  const why = refuseSplit(split, liveSplit(picture, subject.resource), subject.hello.abilities);
  if (why !== undefined) throw unsuitable(why);
  return change(subject, picture, { verb: 'write', asked: split, words: { split, guard } });
}

async function promote(subject: Subject, candidate: ArmName, guard: string): Promise<Receipt> {
  const picture = await guarded(subject, guard);
  const name = picture.told.arms.find(each => isSame(each.name, candidate))?.name;
  if (name === undefined) throw unsuitable(`there is no arm ${candidate} to promote`);
  if (name === picture.stable && !isSame(name, subject.candidate ?? '')) {
    throw unsuitable(
      `${name} is the stable arm already: it has ${picture.shares[name] ?? 0} % of the traffic`,
    );
  }
  const asked = { ...Object.fromEntries(picture.told.arms.map(each => [each.name, 0])), [name]: 100 };
  const own = { verb: 'promote', asked, words: { candidate: name, guard }, once: true } as const;
  const plain = { verb: 'write', asked, words: { split: asked, guard } } as const;
  return change(subject, picture, has(subject, 'promote') ? own : plain);
}

/** The shares as they were. Without a guard somebody else's change does not stop it. */
async function restore(subject: Subject, before: Wire, guard?: string): Promise<Receipt> {
  const { split: kept, snapshot } = keptIn(before);
  const picture = guard === undefined ? await look(subject) : await guarded(subject, guard);
  const names = picture.told.arms.map(({ name }) => name);
  const gone = Object.entries(kept).find(([name, share]) => share > 0 && !names.includes(name));
  if (gone !== undefined) {
    throw new Fault('TARGET_NOT_FOUND', `${gone[0]} had traffic before and no longer exists`, {
      hint: 'make the arm again, or give its traffic to one of those that exist',
      facts: { existing: names.join(', ') },
    });
  }
  const asked = Object.fromEntries(names.map(name => [name, kept[name] ?? 0]));
  const words = { split: asked, ...(guard !== undefined && { guard }) };
  if (!has(subject, 'restore')) return change(subject, picture, { verb: 'write', asked, words });
  const more = { ...words, ...(snapshot !== undefined && { snapshot }) };
  return change(subject, picture, { verb: 'restore', asked, words: more });
}

type Change = {
  readonly verb: 'write' | 'promote' | 'restore';
  readonly asked: Split;
  readonly words: Readonly<Record<string, unknown>>;
  readonly once?: true;
};

async function change(subject: Subject, picture: Picture, wanted: Change): Promise<Receipt> {
  const { asked, ...asking } = wanted;
  const unchanged = isNear(picture.shares, asked, subject.hello);
  if (!unchanged) await ask(subject, { ...asking, read: doneIn });
  return { asked, before: keptOf(picture), unchanged, askedAt: subject.clock.now() };
}

async function seen(subject: Subject, { asked, before, askedAt }: Receipt): Promise<Seen> {
  const words = { asked, before: keptIn(before), askedAt: new Date(askedAt).toISOString() };
  if (has(subject, 'seen')) return ask(subject, { verb: 'seen', words, read: seenIn });
  const { shares: split, told } = await look(subject);
  if (isNear(split, asked, subject.hello)) return { kind: 'seen', by: 'read', split };
  if (isNear(split, words.before.split, subject.hello)) return { kind: 'not-yet', split };
  return { kind: 'drifted', split, ...told.changed };
}

async function reconcile(
  subject: Subject,
  { asked, before }: Pick<Receipt, 'asked' | 'before'>,
): Promise<Reconciled> {
  const words = { asked, before: keptIn(before) };
  if (has(subject, 'reconcile')) return ask(subject, { verb: 'reconcile', words, read: reconciledIn });
  const { shares } = await look(subject);
  if (isNear(shares, asked, subject.hello)) return 'applied';
  return isNear(shares, words.before.split, subject.hello) ? 'not-applied' : 'cannot-know';
}

async function clean(subject: Subject, before: Wire): Promise<void> {
  if (!has(subject, 'clean')) return;
  await ask(subject, { verb: 'clean', words: { before: keptIn(before) }, read: doneIn });
}

async function place(subject: Subject, arm: ArmName, artifact: Artifact): Promise<Receipt> {
  const picture = await look(subject);
  if (!/^sha256:[0-9a-f]{64}$/.test(artifact.digest)) {
    throw unsuitable(`only a digest is placed, and ${artifact.digest.slice(0, 80)} is none`);
  }
  const found = picture.told.arms.find(({ name }) => isSame(name, arm));
  if (found !== undefined && (found.share > 0 || found.name === picture.stable)) {
    throw unsuitable(`${found.name} is where users are: nothing is placed there`);
  }
  const unchanged = found?.digest === artifact.digest;
  if (!unchanged) await ask(subject, { verb: 'place', words: { arm, artifact }, read: doneIn });
  return { asked: picture.shares, before: keptOf(picture), unchanged, askedAt: subject.clock.now() };
}

/** What the caller decided on must still be so. */
async function guarded(subject: Subject, guard: string): Promise<Picture> {
  const picture = await look(subject);
  if (picture.guard === guard) return picture;
  const { changed } = picture.told;
  throw new Fault('TRAFFIC_CONFLICT', 'the traffic is no longer what was read before', {
    hint: 'find out who else changes it, then start again from what is there now',
    facts: {
      found: printSplit(picture.shares),
      ...(changed && { 'changed-by': changed.by }),
      ...(changed?.at !== undefined && { 'changed-at': changed.at }),
    },
  });
}

/** Half a step of what the program can show is no difference. */
function isNear(one: Split, other: Split, { abilities }: Hello): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every(
    name => Math.abs((one[name] ?? 0) - (other[name] ?? 0)) <= abilities.grainPercent / 2 + 1e-9,
  );
}

type Kept = { readonly split: Split; readonly snapshot?: Wire };

/** What was kept comes from a ledger: it is looked at before it is believed. */
function keptIn({ split, snapshot }: Wire): Kept {
  if (!isWire(split)) throw unreadable();
  const shares = Object.entries(split).map(([name, share]): readonly [string, number] => {
    if (typeof share !== 'number') throw unreadable();
    return [name, share];
  });
  return { split: Object.fromEntries(shares), ...(isWire(snapshot) && { snapshot }) };
}

function isWire(value: Wire[string] | undefined): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(): Fault {
  return new Fault('LEDGER_UNREADABLE', 'what was kept of the traffic before cannot be read', {
    hint: 'send the program a line with the verb write and the shares to go back to',
  });
}

function unsuitable(message: string): Fault {
  return new Fault('TARGET_UNSUITABLE', message);
}
