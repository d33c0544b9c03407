// All that one promotion goes by, from its policy to whoever signs its record. Made before anything is asked or moved.
import type { News } from '../../announce/news.js';
import type { Herald } from '../announcing/herald.js';
import { heraldInputs } from '../announcing/inputs.js';
import type { People } from '../announcing/people.js';
import type { CanaryValues } from '../canary-shift/inputs.js';
import type { RolloutDesk } from '../canary-shift/port.js';
import { canaryShift } from '../canary-shift.js';
import { isDisproven, type Verified, verify } from '../promoting/verifying.js';
import type { CheckedPredecessor, RecordDesk, Signing } from '../record-promotion/port.js';
import { type SignValues, signInputs } from '../record-promotion/sign-inputs.js';
import { type Promoted, promotedOf } from './artifact.js';
import { environmentGiven, releaseGiven, verifyGiven, versionsGiven } from './given.js';
import type { PromoteValues } from './inputs.js';
import { type Chosen, chosenBy } from './policy-of.js';
import type { Entered, Given, Part, PromoteDesk } from './port.js';

export type Course = {
  readonly desk: PromoteDesk;
  readonly people: People;
  readonly values: PromoteValues;
  readonly chosen: Chosen;
  readonly promoted: Promoted;
  readonly given: Given;
  readonly rollout: RolloutDesk;
  readonly canary: CanaryValues;
  readonly record: { readonly desk: RecordDesk; readonly values: SignValues; readonly signing: Signing };
  readonly predecessors: readonly Checked[];
  readonly verified: Verified | undefined;
  /** Best effort: never throws. */
  readonly tell: (news: Told) => Promise<void>;
};

export type Checked = { readonly environment: string; readonly checked: CheckedPredecessor };
/** A union keeps its members only when each is spread by itself. */
type Spread<N> = N extends News ? Omit<N, 'stream' | 'digest' | 'artifact'> : never;
export type Told = Spread<News>;

const recordPart: Part<typeof signInputs> = { inputs: signInputs, rules: [], needs: ['record'] };
const heraldPart: Part<typeof heraldInputs> = { inputs: heraldInputs, rules: [], needs: ['herald'] };

/** Whoever was told by the course before is told by it still: one message, edited as it goes. */
export async function courseOf(
  { desk, people, values }: Pick<Course, 'desk' | 'people' | 'values'>,
  before?: Course,
): Promise<Course> {
  const chosen = await chosenBy(desk, values);
  const { service, environment } = chosen;
  const promoted = promotedOf(values.artifact, service.artifact);
  const policyGiven = environmentGiven(service, environment, desk.secret);
  const given = {
    ...policyGiven,
    ...releaseGiven(policyGiven, promoted),
    ...versionsGiven(policyGiven, values),
  };
  const [canary, record, herald] = [
    await desk.enter<typeof canaryShift.inputs, { readonly rollout: RolloutDesk }>(canaryShift, given),
    await desk.enter<typeof signInputs, { readonly record: RecordDesk }>(recordPart, given),
    await desk.enter<typeof heraldInputs, { readonly herald: Herald }>(heraldPart, given),
  ];
  // Who could not sign the record in the end is told before anything moves.
  const signing = await record.ports.record.ready(record.values);
  const stream = { service: service.name, environment: environment.name };
  const about = {
    stream,
    digest: promoted.digest,
    ...(promoted.reference !== undefined && { artifact: promoted.reference }),
  };
  const course = {
    desk,
    people,
    values,
    chosen,
    promoted,
    given,
    rollout: canary.ports.rollout,
    canary: canary.values,
    record: { desk: record.ports.record, values: record.values, signing },
    tell: before?.tell ?? teller(herald, about, values['dry-run']),
  };
  return { ...course, predecessors: await predecessorsOf(course), verified: await verifiedBy(course) };
}

type HeraldEntered = Entered<typeof heraldInputs, { readonly herald: Herald }>;
type About = Pick<News, 'stream' | 'digest' | 'artifact'>;

function teller({ ports, values }: HeraldEntered, about: About, isDry: boolean): Course['tell'] {
  return news => (isDry ? Promise.resolve() : ports.herald.tell({ ...news, ...about }, values));
}

type Begun = Omit<Course, 'predecessors' | 'verified'>;

/** What the environments before have signed; the order itself is for the rules to say. */
async function predecessorsOf({ chosen, record, promoted }: Begun): Promise<readonly Checked[]> {
  const { service, environment } = chosen;
  if (record.signing.by === 'nobody') return [];
  const all: Checked[] = [];
  for (const { environment: name } of environment.after) {
    const stream = { service: service.name, environment: name };
    const checked = await record.desk.predecessor(stream, promoted.digest, record.values);
    all.push({ environment: name, checked });
  }
  return all;
}

async function verifiedBy({ desk, chosen, promoted, record, values }: Begun): Promise<Verified | undefined> {
  const { service, environment } = chosen;
  const given = verifyGiven(service, promoted, desk);
  if (given === undefined) return undefined;
  const verified = await verify(desk, given);
  if (isDisproven(verified) && !values['dry-run']) {
    const stream = { service: service.name, environment: environment.name };
    await record.desk.revoke(stream, promoted.digest, verified.sight.headline);
  }
  return verified;
}
