// Where a journey plays: a playground, a working folder, and what a test asks of them afterwards.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultWorld } from '../../../playground/default-world.js';
import { type Playground, type PlaygroundOptions, startPlayground } from '../../../playground/playground.js';
import type { World } from '../../../playground/world.js';
import type { RuntimeName } from '../../support/runtimes.js';
import type { RunRequest } from '../hosts/host-run.js';

/** Trouble that a playground is asked to make. */
export type TroubleRule = Parameters<Playground['trouble']['add']>[0];

export type Scene = {
  readonly playground: Playground;
  readonly folder: string;
  /** A run of a step here; what is given adds to it. */
  readonly request: (more: SceneRequest) => RunRequest;
};

export type SceneRequest = Omit<RunRequest, 'azure' | 'folder' | 'runtime'> & {
  readonly runtime?: RuntimeName;
};

export type SceneOptions = Pick<PlaygroundOptions, 'speed' | 'load' | 'scenario'> & {
  readonly world?: Partial<World>;
};

/** Names the app that most journeys look at. */
export const payments = { target: 'app-service', 'resource-group': 'rg-prod', app: 'payments' } as const;

/** For a test file: starts scenes, and takes down those that still stand. */
export function scenes() {
  const open: Scene[] = [];
  return {
    start: async (options: SceneOptions = {}): Promise<Scene> => {
      const { world, speed = 1, ...more } = options;
      const playground = await startPlayground({ ...more, speed, world: { ...defaultWorld(), ...world } });
      const folder = await mkdtemp(join(tmpdir(), 'azure-promote-journey-'));
      const surroundings = { azure: playground.environment, folder, runtime: 'node20' } as const;
      const scene: Scene = { playground, folder, request: more => ({ ...surroundings, ...more }) };
      open.push(scene);
      return scene;
    },
    stop: async (): Promise<void> => {
      await Promise.all(
        open.splice(0).map(async ({ playground, folder }) => {
          await playground.stop();
          await rm(folder, { recursive: true, force: true });
        }),
      );
    },
  };
}

/** An application of the default world, by its name there. */
export function application(name: string) {
  const found = defaultWorld().applications.find(each => each.name === name);
  if (found === undefined) throw new Error(`the default world has no application ${name}`);
  return found;
}

/** What was asked of Azure that could have changed something there. Listing settings is a read, though a POST. */
export function changesAsked({ playground }: Scene): readonly string[] {
  return playground.requests
    .filter(request => request.room === 'arm' && !isRead(request))
    .map(({ method, path }) => `${method} ${path}`);
}

function isRead({ method, path }: Playground['requests'][number]): boolean {
  return method === 'GET' || (method === 'POST' && /\/config\/appsettings\/list\?/.test(path));
}
