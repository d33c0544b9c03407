// What status says: its headline, its findings, and the page that shows live split and ledger side by side.
import type { Finding } from '../checks/finding.js';
import type { Entry } from '../ledger/entry.js';
import type { Block, Document } from '../report/document.js';
import { formatPercent } from '../traffic/split.js';
import type { Arm, Build, LiveSplit } from '../traffic/target.js';

export type Seen = {
  readonly live: LiveSplit;
  readonly candidate: string | undefined;
  readonly stream: { readonly service: string; readonly environment: string };
  readonly ledger: string | undefined;
  readonly last: Entry | undefined;
};

export function statusHeadline({ live, candidate }: Seen): string {
  const shares = live.arms
    .filter(({ share, isDefault }) => isDefault || share !== 0)
    .map(({ name, share }) => `${name} ${formatPercent(share)}`);
  const next = candidate === undefined ? '' : `; candidate ${candidate}`;
  return `${shares.join(', ')}${next}${live.busy === undefined ? '' : `; ${live.busy}`}`;
}

export function statusFindings({ live, candidate, ledger }: Seen): readonly Finding[] {
  return [
    ...live.arms.flatMap(armFindings),
    ...live.remarks.map(remark => checked('split', 'rules that say what they do', remark)),
    ...(live.busy === undefined ? [] : [checked('busy', 'nothing under way', live.busy)]),
    ...(candidate === undefined && live.idle.length !== 1 ? [idleFinding(live)] : []),
    ...(ledger === undefined ? [noLedger] : []),
  ];
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
