// Where a rollout is written down: a folder, or a git repository. Read behind the product's back, taken away for a while,
// and written to by somebody else.
import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fileLedger } from '../../../shared/ledger/file.js';
import { gitLedger } from '../../../shared/ledger/git/git.js';
import type { Ledger, Stream } from '../../../shared/ledger/ledger.js';
import { realClock } from '../../../shared/wiring/clock.js';
import type { OnlyOn } from '../../journeys/hosts/host-run.js';
import type { LedgerName } from '../draw/cells.js';

const run = promisify(execFile);

export type ChaosLedger = {
  /** The input `ledger`. */
  readonly input: string;
  /** How each host learns where the repository is. */
  readonly onlyOn: OnlyOn;
  /** The text of a stream as it lies there; empty when there is none. */
  readonly text: (stream: Stream) => Promise<string>;
  /** Of somebody else. */
  readonly foreign: Ledger;
  readonly takeAway: () => Promise<void>;
  readonly bringBack: () => Promise<void>;
};

export function openChaosLedger(name: LedgerName, folder: string): Promise<ChaosLedger> {
  switch (name) {
    case 'file':
      return inFolder(folder);
    case 'git':
      return inRepository(folder);
    default: {
      const unreachable: never = name;
      return unreachable;
    }
  }
}

const shelf = 'ledger';

async function inFolder(folder: string): Promise<ChaosLedger> {
  const place = join(folder, shelf);
  await mkdir(besides(place));
  return {
    input: `file:${place}`,
    onlyOn: {},
    text: ({ service, environment }) => textOf(join(besides(place), service, `${environment}.jsonl`)),
    foreign: fileLedger(place, realClock),
    ...(await removable(place)),
  };
}

/** As hosts name it: by owner and name below a server. */
const repositoryName = 'octo-org/shop';

async function inRepository(folder: string): Promise<ChaosLedger> {
  const server = join(folder, 'server');
  const place = join(server, `${repositoryName}.git`);
  await run('git', ['init', '--quiet', '--bare', besides(place)]);
  // A person on a terminal stands in a clone.
  await run('git', ['init', '--quiet', folder]);
  await run('git', ['-C', folder, 'remote', 'add', 'origin', place]);
  return {
    input: 'git',
    onlyOn: {
      github: { context: { server_url: `file://${server}`, repository: repositoryName } },
      pipelines: { variables: { 'Build.Repository.Uri': `file://${place}` } },
    },
    text: ({ service, environment }) =>
      textIn(besides(place), `refs/azure-promote/${service}/${environment}`),
    foreign: gitLedger({
      remote: place,
      layout: 'refs',
      environment: { PATH: process.env['PATH'] },
      clock: realClock,
      signal: new AbortController().signal,
    }),
    ...(await removable(place)),
  };
}

/**
 * The place is a link to a folder beside it, and is exchanged in one step for something that is no folder, so that nobody
 * can make a new one there. It is back when all who took it away have brought it back.
 */
async function removable(place: string): Promise<Pick<ChaosLedger, 'takeAway' | 'bringBack'>> {
  const [real, fresh] = [besides(place), `${place}.fresh`];
  const lead = async () => {
    await symlink(real, fresh);
    await rename(fresh, place);
  };
  await lead();
  let takers = 0;
  return {
    takeAway: async () => {
      takers += 1;
      if (takers > 1) return;
      await writeFile(fresh, 'in the way\n');
      await rename(fresh, place);
    },
    bringBack: async () => {
      takers -= 1;
      if (takers === 0) await lead();
    },
  };
}

function besides(place: string): string {
  return `${place}.real`;
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    // Nobody wrote there yet.
    return '';
  }
}

async function textIn(repository: string, ref: string): Promise<string> {
  const git = ['--git-dir', repository];
  try {
    const found = await run('git', [...git, 'show', `${ref}:entries.jsonl`], { maxBuffer: 64 * 1024 * 1024 });
    return found.stdout;
  } catch {
    // As above: there is no such reference.
    return '';
  }
}
