// The one place that knows every adapter: from raw inputs to the ports that a step needs.

import type { Ledger } from '../ledger/ledger.js';
import { type RawInputs, readInputs } from '../step/read.js';
import type { Herald } from '../steps/announcing/herald.js';
import type { People } from '../steps/announcing/people.js';
import type { RolloutDesk } from '../steps/canary-shift/port.js';
import type { Ports, Reach } from '../steps/ports.js';
import type { PromoteDesk } from '../steps/promote/port.js';
import type { RecordDesk } from '../steps/record-promotion/port.js';
import type { ResumeDesk } from '../steps/resume/port.js';
import type { RollbackDesk } from '../steps/rollback/port.js';
import type { GateDesk } from '../steps/slo-gate/port.js';
import type { ArtifactDesk } from '../steps/verify-artifact/port.js';
import { targetInputs, targetRules } from '../traffic/kinds.js';
import type { TrafficTarget } from '../traffic/target.js';
import { namedBy } from './coordinates.js';
import { keepYoungHeapSmall } from './rollout/evidence/young-heap.js';
import type { Surroundings } from './run.js';

export type Wiring = Surroundings & { readonly raw: RawInputs };

/** The ports named, and no others. Each maker reads the inputs that it declares itself. */
export async function makePorts(needs: readonly (keyof Ports)[], wiring: Wiring): Promise<Ports> {
  const ports: Partial<Ports> = {
    ...(needs.includes('azure') && { azure: await makeReach(wiring) }),
    ...(needs.includes('target') && { target: await targetFor(wiring) }),
    ...(needs.includes('ledger') && { ledger: await makeLedger(wiring) }),
    ...(needs.includes('artifact') && { artifact: await makeArtifact(wiring) }),
    ...(needs.includes('running') && { running: await makeRunning(wiring) }),
    ...(needs.includes('rollout') && { rollout: await makeRollout(wiring) }),
    ...(needs.includes('resume') && { resume: await makeResume(wiring) }),
    ...(needs.includes('rollback') && { rollback: await makeRollback(wiring) }),
    ...(needs.includes('gate') && { gate: await makeGate(wiring) }),
    ...(needs.includes('record') && { record: await makeRecord(wiring) }),
    ...(needs.includes('herald') && { herald: await makeHerald(wiring) }),
    ...(needs.includes('people') && { people: await makePeople(wiring) }),
    ...(needs.includes('promotion') && { promotion: await makePromotion(wiring) }),
  };
  // Complete for this step: its definition lets it see no port but those that it needs.
  return ports as Ports;
}

async function makeArtifact(wiring: Wiring): Promise<ArtifactDesk> {
  const { makeArtifactDesk } = await import('./artifact.js');
  return makeArtifactDesk(wiring);
}

async function makeRollout(wiring: Wiring): Promise<RolloutDesk> {
  keepYoungHeapSmall();
  const { makeRolloutDesk } = await import('./rollout/desk.js');
  return makeRolloutDesk(wiring);
}

async function makeGate(wiring: Wiring): Promise<GateDesk> {
  keepYoungHeapSmall();
  const { makeGateDesk } = await import('./gate/desk.js');
  return makeGateDesk(wiring);
}

async function makeRecord(wiring: Wiring): Promise<RecordDesk> {
  const { makeRecordDesk } = await import('./record/desk.js');
  return makeRecordDesk(wiring);
}

async function makeHerald(wiring: Wiring): Promise<Herald> {
  const { openHerald } = await import('./announce/herald.js');
  return openHerald(wiring);
}

async function makePeople(wiring: Wiring): Promise<People> {
  const { peopleOf } = await import('./announce/people.js');
  return peopleOf(wiring);
}

async function makePromotion(wiring: Wiring): Promise<PromoteDesk> {
  keepYoungHeapSmall();
  const { makePromoteDesk } = await import('./promote/desk.js');
  return makePromoteDesk(wiring, makePorts);
}

async function makeResume(wiring: Wiring): Promise<ResumeDesk> {
  const { makeResumeDesk } = await import('./resume/desk.js');
  return makeResumeDesk(wiring);
}

async function makeRollback(wiring: Wiring): Promise<RollbackDesk> {
  const { makeRollbackDesk } = await import('./rollback/desk.js');
  return makeRollbackDesk(wiring);
}

/** Only to compare with: nobody has to name one. */
async function makeRunning(wiring: Wiring): Promise<TrafficTarget | undefined> {
  return wiring.raw.get('target') === undefined ? undefined : targetFor(wiring);
}

async function makeReach(wiring: Wiring): Promise<Reach> {
  const [{ connect, signIn }, { serverTime }] = await Promise.all([
    import('./sign-in.js'),
    import('../azure/metadata.js'),
  ]);
  return {
    ownTime: () => wiring.clock.now(),
    runtime: wiring.runtime,
    serverTime: () => {
      const { cloud, transport } = connect(wiring);
      return serverTime(cloud, transport);
    },
    signIn: async () => {
      const { arm, identity, subscription } = await signIn(wiring, undefined);
      await arm.credential.getToken(arm.cloud.resourceManagerScope);
      return { by: identity.kind, subscription };
    },
  };
}

async function targetFor(wiring: Wiring): Promise<TrafficTarget> {
  const values = readInputs(targetInputs, targetRules, wiring.raw);
  const named = namedBy(values, wiring.raw.host);
  const [{ enter }, { makeTarget }] = await Promise.all([
    import('./targets/entrance.js'),
    import('./targets.js'),
  ]);
  return makeTarget(values.target, {
    surroundings: wiring,
    entrance: await enter(values.target, named, wiring),
    named,
    signal: wiring.host.cancelled,
  });
}

async function makeLedger(wiring: Wiring): Promise<Ledger | undefined> {
  const { namedLedger, openLedger } = await import('./ledgers.js');
  const place = namedLedger(wiring);
  return place === undefined ? undefined : openLedger(place, wiring, wiring.host.cancelled);
}
