// Hard times that have a name: played each for itself, and every sentence is a failure.
import type { HostRun } from '../../journeys/hosts/host-run.js';
import type { Stratum } from '../draw/cells.js';
import { calmDraw, type Draw } from '../draw/draw.js';
import { linesOf, newestTold, type Told } from '../play/story.js';
import { startWatch, type Watch } from '../play/watch.js';
import { lookAtWorld, type WorldSeen } from '../play/world.js';
import { type Arena, openArena, type Terms } from '../stage/arena.js';
import { chainProblems } from '../verdict/chain.js';

export type NamedScenario = {
  readonly name: string;
  /** Takes minutes. */
  readonly isLong?: true;
  readonly play: (terms: Terms) => Promise<readonly string[]>;
};

export type Scene = {
  readonly arena: Arena;
  readonly draw: Draw;
  readonly watch: Watch;
  readonly shift: (more?: Shifting) => Promise<HostRun>;
  /** As it stands now. */
  readonly told: () => Promise<Told | undefined>;
  readonly world: () => Promise<WorldSeen>;
  /** Shares of the candidate in the order in which they were seen. */
  readonly shares: () => readonly number[];
};

type Shifting = Omit<Parameters<Arena['run']>[0], 'step' | 'inputs'> & {
  readonly inputs?: Readonly<Record<string, string>>;
};

export function scenario(
  name: string,
  stratum: Stratum,
  play: (scene: Scene) => Promise<readonly string[]>,
): NamedScenario {
  return { name, play: terms => playedOn(stratum, terms, play) };
}

async function playedOn(
  stratum: Stratum,
  terms: Terms,
  play: (scene: Scene) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const draw = calmDraw(stratum, 1);
  const arena = await openArena(draw, terms);
  const watch = startWatch(arena);
  try {
    const problems = await play(sceneIn({ arena, draw, watch }));
    return [...problems, ...chainProblems(await arena.ledger.text(arena.stream))];
  } finally {
    watch.end();
    await arena.close();
  }
}

function sceneIn({ arena, draw, watch }: Pick<Scene, 'arena' | 'draw' | 'watch'>): Scene {
  const { playground, target, ledger, stream } = arena;
  const before = target.rest(playground);
  return {
    arena,
    draw,
    watch,
    shift: ({ inputs, ...more } = {}) =>
      arena.run({ ...more, step: 'canary-shift', inputs: { ...target.inputs, ...inputs } }),
    told: async () => newestTold(linesOf(await ledger.text(stream))),
    world: () => lookAtWorld(arena, before, watch.isSpoilt()),
    shares: () =>
      watch.looks
        .map(({ share }) => share)
        .filter((share, index, all) => index === 0 || all[index - 1] !== share),
  };
}

/** A sentence for each part that is not as expected. */
export function unlike(
  found: Readonly<Record<string, unknown>>,
  expected: Readonly<Record<string, unknown>>,
): readonly string[] {
  return Object.entries(expected)
    .filter(([name, value]) => JSON.stringify(found[name]) !== JSON.stringify(value))
    .map(([name, value]) => `${name}: expected ${JSON.stringify(value)}, got ${JSON.stringify(found[name])}`);
}
