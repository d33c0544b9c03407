// The page of record-promotion: what was recorded, by whom it is signed, and what does not hold.
import type { Finding } from '../../checks/finding.js';
import type { Stream } from '../../ledger/ledger.js';
import type { Block, Document } from '../../report/document.js';
import type { Packed } from './port.js';
import type { Round, Row } from './writing.js';

export type Told = Round & { readonly stream: Stream; readonly packed?: Packed };

export function headlineOf({ rows, stream }: Told): string {
  const place = `${stream.service} in ${stream.environment}`;
  const refused = rows.find(row => row.refused !== undefined)?.refused;
  if (refused !== undefined) return `${place}: ${refused.why}`;
  const recorded = rows.filter(row => row.recorded !== undefined);
  if (recorded.length > 0) {
    const count = recorded.length === 1 ? 'one promotion is' : `${recorded.length} promotions are`;
    return `${place}: ${count} recorded, signed by ${recorded[0]?.recorded?.signing.words ?? ''}`;
  }
  const held = rows.filter(({ outcome }) => outcome === 'checked').flatMap(({ notes }) => notes);
  return held.length > 0 ? `${place}: ${held.join('; ')}` : `${place}: there is nothing to record`;
}

export function findingsOf({ rows }: Round): readonly Finding[] {
  return rows.flatMap(({ promotion, digest, refused }) =>
    refused === undefined
      ? []
      : [
          {
            name: 'predecessor',
            looked: 'checked',
            fine: false,
            expected: `a record of the environment before for ${digest}`,
            got: `${refused.why}${promotion === '' ? '' : ` (${promotion})`}`,
            fix: refused.hint,
          } as const,
        ],
  );
}

export function documentOf(told: Told): Document {
  const { rows, packed, stream } = told;
  return [
    { kind: 'heading', text: `Records of ${stream.service} in ${stream.environment}` },
    { kind: 'paragraph', text: headlineOf(told) },
    ...tableOf(rows),
    ...hintsOf(rows),
    ...(packed === undefined ? [] : [paragraphOf(packed)]),
  ];
}

function tableOf(rows: readonly Row[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: ['Promotion', 'Digest', 'Outcome', 'Record', 'Signed by', 'Notes'],
      rows: rows.map(({ promotion, digest, outcome, recorded, refused, notes }) => [
        promotion,
        digest,
        outcome,
        refused === undefined ? (recorded?.digest ?? '') : 'none',
        recorded?.signing.words ?? '',
        refused?.why ?? notes.join('; '),
      ]),
    },
  ];
}

function hintsOf(rows: readonly Row[]): readonly Block[] {
  const entries = rows.flatMap(({ refused }) => (refused === undefined ? [] : [refused.hint]));
  return entries.length === 0 ? [] : [{ kind: 'list', entries: [...new Set(entries)] }];
}

function paragraphOf({ path, records, trustedRoot }: Packed): Block {
  const root =
    trustedRoot === undefined
      ? ''
      : `; its signatures are checked with the trusted root sha256:${trustedRoot}`;
  const count = records === 1 ? 'one record' : `${records} records`;
  return { kind: 'paragraph', text: `The pack ${path} holds ${count}${root}.` };
}
