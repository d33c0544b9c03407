// What status says: its headline, its findings, and the page that shows live split and ledger side by side.
import type { Finding } from '../../checks/finding.js';
import type { Entry } from '../../ledger/entry.js';
import { handOffProblem } from '../../promotion/heartbeat.js';
import type { Block, Document } from '../../report/document.js';
import { span } from '../../rollout/words.js';
import { formatPercent } from '../../traffic/split.js';
import type { Arm, Build, LiveSplit } from '../../traffic/target.js';
import type { OpenRollout } from './open-rollouts.js';

export type Seen = {
  readonly live: LiveSplit;
  readonly candidate: string | undefined;
  readonly stream: { readonly service: string; readonly environment: string };
  readonly ledger: string | undefined;
  readonly last: Entry | undefined;
  /** What the ledger says is on its way; undefined when no ledger was given. */
  readonly open?: readonly OpenRollout[];
  /** Milliseconds since resume was seen alive in this environment. */
  readonly heartbeatAge?: number;
};

export function statusHeadline({ live, candidate, open = [] }: Seen): string {
  const shares = live.arms
    .filter(({ share, isDefault }) => isDefault || share !== 0)
    .map(({ name, share }) => `${name} ${formatPercent(share)}`);
  const next = candidate === undefined ? '' : `; candidate ${candidate}`;
  const busy = live.busy === undefined ? '' : `; ${live.busy}`;
  const rollouts = open.map(({ promotion, words }) => `; ${promotion} ${words}`).join('');
  return `${shares.join(', ')}${next}${busy}${rollouts}`;
}

export function statusFindings(seen: Seen): readonly Finding[] {
  const { live, candidate, ledger } = seen;
  return [
    ...live.arms.flatMap(armFindings),
    ...live.remarks.map(remark => checked('split', 'rules that say what they do', remark)),
    ...(live.busy === undefined ? [] : [checked('busy', 'nothing under way', live.busy)]),
    ...(candidate === undefined && live.idle.length !== 1 ? [idleFinding(live)] : []),
    ...(ledger === undefined ? [noLedger] : []),
    ...resumeFindings(seen),
  ];
}

/** Nobody misses resume as long as nothing is open. */
function resumeFindings({ open = [], heartbeatAge }: Seen): readonly Finding[] {
  const problem = open.length === 0 ? undefined : handOffProblem(heartbeatAge);
  return problem === undefined
    ? []
    : [checked('resume', 'alive within 24 hours', problem.message, problem.hint)];
}

const noLedger: Finding = {
  name: 'ledger',
  looked: 'could-not-look',
  fine: false,
  expected: 'a ledger',
  got: 'none was given',
  fix: 'set the input ledger',
};

function checked(name: string, expected: string, got: string, fix?: string): Finding {
  return { name, looked: 'checked', fine: false, expected, got, ...(fix !== undefined && { fix }) };
}

function armFindings(arm: Arm): readonly Finding[] {
  const unknown = arm.unknown.map(
    (got): Finding => ({
      name: arm.name,
      looked: 'could-not-look',
      fine: false,
      expected: 'a readable arm',
      got,
    }),
  );
  if (arm.contradiction) {
    const fix = 'find out who changed it, and place the artifact again';
    return [...unknown, checked(arm.name, 'one digest', 'image and setting name different digests', fix)];
  }
  if (arm.digest !== undefined) return unknown;
  const got =
    arm.builds.length === 0 ? 'nothing that names a build' : arm.builds.map(({ text }) => text).join(', ');
  const fix = 'place artifacts by digest; a tag does not identify bytes';
  return [...unknown, checked(arm.name, 'a build known by its digest', got, fix)];
}

function idleFinding({ arms, idle }: LiveSplit): Finding {
  const expected = 'exactly one idle arm';
  if (arms.length === 1)
    return checked('candidate', expected, 'there is only one arm', 'create a second one');
  const got = idle.length === 0 ? 'no arm is idle' : `${idle.length} arms are idle: ${idle.join(', ')}`;
  return checked('candidate', expected, got, 'name the candidate');
}

export function statusDocument(seen: Seen): Document {
  const { live } = seen;
  const blocks: Block[] = [
    { kind: 'heading', text: `${seen.stream.service} in ${seen.stream.environment}` },
    { kind: 'paragraph', text: statusHeadline(seen) },
    {
      kind: 'table',
      columns: ['Arm', 'Share', 'State', 'Build', 'Address'],
      rows: live.arms.map(arm => [
        roleOf(arm, seen),
        formatPercent(arm.share),
        arm.state,
        arm.builds.map(buildText).join('\n') || 'unknown',
        arm.address?.host ?? '',
      ]),
    },
    ...rolloutBlocks(seen),
    ledgerBlock(seen),
  ];
  // That no ledger was given stands above already.
  const findings = statusFindings(seen).filter(finding => finding !== noLedger);
  if (findings.length > 0) {
    blocks.push({
      kind: 'list',
      entries: findings.map(({ name, got, fix }) => `${name}: ${got}${fix === undefined ? '' : ` (${fix})`}`),
    });
  }
  return blocks;
}

function rolloutBlocks({ open, heartbeatAge }: Seen): readonly Block[] {
  if (open === undefined) return [];
  const alive = heartbeatAge === undefined ? 'never ran here' : `ran ${span(heartbeatAge)} ago`;
  const told = {
    kind: 'paragraph',
    text: `Open rollouts: ${open.length || 'none'}; resume ${alive}.`,
  } as const;
  if (open.length === 0) return [told];
  const rows = open.map(rollout => [
    rollout.promotion,
    `${rollout.words}\nsince ${rollout.since}`,
    rollout.wakeAt === undefined ? rollout.next : `${rollout.wakeAt}\n${rollout.next}`,
    driverOf(rollout),
    rollout.orders.map(({ kind, by, reason }) => `${kind} by ${by}: ${reason}`).join('\n'),
  ]);
  return [told, { kind: 'table', columns: ['Promotion', 'Stands', 'Next', 'Driver', 'Orders'], rows }];
}

function driverOf({ lease }: OpenRollout): string {
  if (lease === undefined) return 'nobody';
  return `${lease.driver}\n${lease.living ? 'until' : 'gone since'} ${lease.until}`;
}

function roleOf({ name }: Arm, { live, candidate }: Seen): string {
  if (name === candidate) return `${name} (candidate)`;
  return live.idle.includes(name) ? `${name} (idle)` : name;
}

function buildText({ source, text }: Build): string {
  // Whole digests stand in the outputs; a table is for eyes.
  const short = text.replace(/[0-9a-f]{32,}/g, hex => `${hex.slice(0, 12)}…`);
  return source === 'digest-setting' ? `placed ${short}` : short;
}

function ledgerBlock({ ledger, last, stream }: Seen): Block {
  if (ledger === undefined) return { kind: 'paragraph', text: 'Ledger: none was given.' };
  if (last === undefined) {
    return {
      kind: 'paragraph',
      text: `Ledger: no entry for ${stream.service}/${stream.environment} in ${ledger}.`,
    };
  }
  const { number, kind, at, by, body } = last;
  return {
    kind: 'table',
    columns: ['Last ledger entry', 'When', 'By', 'What'],
    rows: [
      [
        `${number} ${kind}`,
        at,
        by,
        Object.entries(body)
          .map(([name, value]) => `${name}=${value}`)
          .join('\n'),
      ],
    ],
  };
}
