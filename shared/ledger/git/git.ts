// A ledger in a git repository: each stream a reference of its own, each append a commit, pushed only onto the tip
// that was read. The user's checkout, index and settings are neither needed nor touched.
import type { Clock } from '../../http/clock.js';
import type { Transport } from '../../http/transport.js';
import type { Secret } from '../../step/secret.js';
import { type Ledger, type Stream, versionOf } from '../ledger.js';
import { isOf, sorted, streamPath } from '../stream-path.js';
import { appendTo } from './append.js';
import { listRefs } from './listing.js';
import { createPatience } from './patience.js';
import { type Access, type InScratch, type Scratch, scratchFor } from './program.js';
import {
  branchRef,
  checkLayout,
  type Layout,
  parseRemote,
  refPattern,
  streamOfFile,
  streamOfRef,
} from './remote.js';
import { type Files, filesOf } from './repository.js';
import { serverTime } from './server-time.js';
import type { Environment } from './settings.js';
import { fetchTip, readTip, succeed, type Tip } from './tip.js';

export type GitLedgerOptions = {
  /** A path, or an address of https, http, ssh or file; no password in it. */
  readonly remote: string;
  readonly layout: Layout;
  /** The value of the header Authorization: `basic …` or `bearer …`. Only for https and http. */
  readonly authorization?: Secret;
  readonly environment: Environment;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** With it, and over https or http, the ledger knows the time of its server. */
  readonly transport?: Transport;
  /** Of one run of git. Default 60 s. */
  readonly deadlineMilliseconds?: number;
};

export function gitLedger(options: GitLedgerOptions): Ledger {
  const access: Access = {
    remote: parseRemote(options.remote),
    layout: checkLayout(options.layout),
    authorization: options.authorization,
    environment: options.environment,
    clock: options.clock,
    signal: options.signal,
    deadlineMilliseconds: options.deadlineMilliseconds ?? 60_000,
  };
  const inScratch = scratchFor(access);
  const time = serverTime(access, options.transport);
  return {
    name: nameOf(access),
    lasting: true,
    ...streamsIn(inScratch, access),
    streams: async of => {
      const wanted = isOf(of);
      return sorted((await listStreams(inScratch, access, of)).filter(wanted));
    },
    ...(time !== undefined && { time }),
  };
}

type Kept = { readonly path: string; readonly tip: Tip; readonly files: Files | undefined };

/** What was read last is kept, since an append most often follows: it then costs one push, and no fetch. */
function streamsIn(inScratch: InScratch, access: Access): Pick<Ledger, 'read' | 'append'> {
  let kept: Kept | undefined;
  const patience = createPatience(access);
  return {
    read: async stream => {
      const path = streamPath(stream);
      kept = undefined;
      return inScratch(async scratch => {
        const tip = await readTip(scratch, access, stream);
        kept = { path, tip, files: await filesOf(scratch.folder) };
        return tip.entries;
      });
    },
    append: async (stream, added, expected) => {
      const path = streamPath(stream);
      const isKnown = kept?.path === path && versionOf(kept.tip.entries) === expected && added.length > 0;
      const { tip: known, files } = isKnown && kept?.files !== undefined ? kept : {};
      kept = undefined;
      const append = { added, expected, known };
      return patience.after(path, () =>
        inScratch(scratch => appendTo({ scratch, access, stream }, append), files),
      );
    },
  };
}

function nameOf({ remote, layout }: Access): string {
  return layout === 'refs' ? `git:${remote.address}` : `git+branch:${layout.branch} of ${remote.address}`;
}

function listStreams(inScratch: InScratch, access: Access, of: Partial<Stream>): Promise<readonly Stream[]> {
  const { layout } = access;
  return inScratch(async scratch => {
    const found =
      layout === 'refs'
        ? (await listRefs(scratch, access, refPattern(of))).map(streamOfRef)
        : (await listFiles(scratch, access, branchRef(layout.branch))).map(streamOfFile);
    return found.filter(stream => stream !== undefined);
  });
}

async function listFiles(scratch: Scratch, access: Access, ref: string): Promise<readonly string[]> {
  const commit = await fetchTip(scratch, access, ref);
  if (commit === '') return [];
  return (await succeed(scratch, access, ['ls-tree', '-r', '-z', '--name-only', commit])).split('\0');
}
