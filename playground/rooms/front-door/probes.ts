// The probes of Front Door: an origin that misses too many of its last samples gets nothing until it answers again.
import type { State } from '../../state.js';
import { placeAt } from '../container-apps/lookup.js';
import { fieldsIn, numberIn, textIn } from '../container-apps/merge.js';
import { settleApp } from '../container-apps/settle.js';
import { latestOf } from '../container-revisions/split.js';
import { servesAt, stageOf } from '../container-revisions/stage.js';
import { runningNow } from '../web-workers/restart.js';
import { atTheEdge, hostOf, isEnabled, type LiveFrontDoor, originKey } from './live.js';
import { measuredAs, originInMetrics } from './measured.js';
import type { OriginGroupWorld } from './world.js';

const answersAsContainer = (state: State, host: string): boolean => {
  const place = placeAt(state.containerApps, host);
  if (!place) return true;
  if (place.kind === 'nobody') return false;
  const now = settleApp(state, place.app);
  const { revisions } = place.app;
  const revision =
    place.kind === 'revision'
      ? revisions.find(each => each.name === place.revision)
      : latestOf(revisions, { now, habits: state.habits });
  if (!revision || place.app.stopped) return false;
  const stage = stageOf(revision, now, state.habits);
  return stage === 'scaled-to-zero' || servesAt(stage);
};

/** Hosts that the playground does not know are out of its reach, and taken for healthy. */
const answers = (state: State, host: string): boolean => {
  const arm = state.armAt(host);
  if (!arm) return answersAsContainer(state, host);
  const running = runningNow(state, arm);
  return running.kind === 'app' && !running.app.down;
};

const balancing = (group: OriginGroupWorld, name: string, usual: number): number =>
  numberIn(fieldsIn(group.properties, 'loadBalancingSettings'), name) ?? usual;

const isProbed = ({ properties }: OriginGroupWorld): boolean =>
  textIn(fieldsIn(properties, 'healthProbeSettings'), 'probeProtocol') !== undefined;

const probeGroup = (state: State, live: LiveFrontDoor, group: OriginGroupWorld): void => {
  const size = balancing(group, 'sampleSize', 4);
  for (const origin of group.origins.filter(isEnabled)) {
    const key = originKey(group.name, origin.name);
    const before = live.watches.get(key)?.samples ?? [];
    const isAnswered = answers(state, hostOf(origin));
    live.watches.set(key, { samples: [...before, isAnswered].slice(-size) });
    state.minutes.record({
      resource: measuredAs({ live }),
      measure: 'origin-health',
      dimensions: { Origin: originInMetrics(state, origin), OriginGroup: group.name },
      value: isAnswered ? 100 : 0,
      at: state.clock.now(),
    });
  }
};

/** With fewer samples than that it is given the benefit of the doubt. */
export const isHealthy = (live: LiveFrontDoor, group: OriginGroupWorld, origin: string): boolean => {
  const samples = live.watches.get(originKey(group.name, origin))?.samples ?? [];
  const missed = samples.filter(each => !each).length;
  const [size, needed] = [
    balancing(group, 'sampleSize', 4),
    balancing(group, 'successfulSamplesRequired', 3),
  ];
  return missed <= size - needed;
};

/** The least of all intervals of the profile: nobody can tell the probes of two groups apart here. */
const intervalOf = (live: LiveFrontDoor): number => {
  const intervals = live.asked.originGroups.map(
    ({ properties }) =>
      numberIn(fieldsIn(properties, 'healthProbeSettings'), 'probeIntervalInSeconds') ?? 100,
  );
  return Math.max(1, Math.min(...intervals)) * 1000;
};

export const watchOrigins = (state: State, live: LiveFrontDoor): void => {
  const probe = (at: Date): void => {
    const profile = atTheEdge(live, at.getTime());
    for (const group of profile.originGroups.filter(isProbed)) probeGroup(state, live, group);
    state.agenda.at(at.getTime() + intervalOf(live), probe);
  };
  state.agenda.at(state.clock.now().getTime() + intervalOf(live), probe);
};
