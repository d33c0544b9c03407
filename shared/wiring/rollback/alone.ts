// One arm with all of the traffic, in the words in which each target keeps what stood before. Going back by them waits for
// less than going forward: a revision that was stopped is started, and an endpoint that is off is switched on.
import type { TargetKind } from '../../traffic/kinds.js';
import type { LiveSplit, Wire, WireValue } from '../../traffic/target.js';

type Words = {
  /** As the target told what stands there now. */
  readonly now: Wire;
  readonly arm: string;
  readonly live: LiveSplit;
};

export function alone(kind: TargetKind, words: Words): Wire {
  return (writers[kind] ?? bySplit)(words);
}

/** The usual way to keep them: by arm, in percent. */
function bySplit({ now, arm, live }: Words): Wire {
  return { ...now, split: Object.fromEntries(live.arms.map(({ name }) => [name, name === arm ? 100 : 0])) };
}

const writers: Readonly<Partial<Record<TargetKind, (words: Words) => Wire>>> = {
  // Its own words would say what stands there now.
  'feature-flag': words => {
    const { raw: _, ...others } = bySplit(words);
    return others;
  },
  'container-apps': ({ now, arm }) => {
    const others = listIn(now['entries']).flatMap(entry =>
      entry['revision'] === arm ? [] : [{ ...entry, weight: 0 }],
    );
    const own = listIn(now['entries']).find(entry => entry['revision'] === arm);
    return { ...now, entries: [{ ...own, revision: arm, weight: 100 }, ...others] };
  },
  'traffic-manager': ({ now, arm }) => ({
    ...now,
    endpoints: listIn(now['endpoints']).map(endpoint => {
      const isOwn = String(endpoint['name']).toLowerCase() === arm.toLowerCase();
      return { ...endpoint, isOn: isOwn };
    }),
  }),
};

function listIn(value: WireValue | undefined): readonly Readonly<Record<string, WireValue>>[] {
  if (!Array.isArray(value)) return [];
  return value.filter(each => typeof each === 'object' && Boolean(each) && !Array.isArray(each));
}
