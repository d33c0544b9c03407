// The order in a chain: what others rest on was signed no later, passed, and is the one that they name.
import { describe, expect, it } from '@jest/globals';
import type { Details, Predecessor } from '../../../shared/record/details.js';
import { printDetails, readDetails, sha256 } from '../../../shared/record/details-text.js';
import { envelopeOf } from '../../../shared/record/envelope.js';
import { checkPack, type Prove } from '../../../shared/record/pack/checking.js';
import type { Pack, PackedRecord } from '../../../shared/record/pack/lines.js';
import { printStatement } from '../../../shared/record/statement.js';

const digest = `sha256:${'ab'.repeat(32)}`;
const second = 1_000;

type Made = { readonly packed: PackedRecord; readonly named: Predecessor };

function made(environment: string, more: Partial<Details> = {}): Made {
  const details: Details = {
    version: 1,
    promotion: `prm_${environment}`,
    service: 'payments',
    environment,
    digest,
    target: '',
    outcome: 'passed',
    because: '',
    openedAt: '2026-11-20T12:00:00.000Z',
    endedAt: '2026-11-20T13:00:00.000Z',
    run: '',
    approvedBy: [],
    evidence: [],
    predecessors: [],
    notes: [],
    ...more,
  };
  const payload = Buffer.from(printStatement(details, '2026-11-20T13:00:00.000Z'));
  const record = `sha256:${sha256(payload)}`;
  const { promotion } = details;
  const bundle = { dsseEnvelope: envelopeOf(payload, [Buffer.from('signed')]) };
  return {
    packed: { kind: 'record', environment, promotion, record, bundle, details: printDetails(details) },
    named: { environment, promotion, digest: record, signedBy: 'key' },
  };
}

/** A stand-in for signatures: each environment was seen at its time. */
const provedAt =
  (times: Readonly<Record<string, number>>): Prove =>
  (_, { details }) => {
    const signer = { kind: 'key', fingerprint: 'f' } as const;
    const proof = { evidence: '', bytes: new Uint8Array(), digests: [], signer };
    return Promise.resolve({ proof: { ...proof, times: [times[details.environment] ?? 0] } });
  };

const packOf = (records: readonly Made[]): Pack => ({
  header: { kind: 'pack', version: 1, service: 'payments', digest },
  records: records.map(({ packed }) => packed),
  evidence: [],
});

async function problems(records: readonly Made[], times: Readonly<Record<string, number>>) {
  const rows = await checkPack(packOf(records), { prove: provedAt(times), allowUnsigned: false });
  return rows.map(({ why }) => why ?? 'held');
}

describe('a chain of records', () => {
  const staging = made('staging');
  const production = made('production', { predecessors: [staging.named] });

  it('holds when each was signed behind the one before it, or at the same time', async () => {
    expect(await problems([staging, production], { staging: second, production: 2 * second })).toEqual([
      'held',
      'held',
    ]);
    expect(await problems([staging, production], { staging: second, production: second })).toEqual([
      'held',
      'held',
    ]);
  });

  it('does not hold when the later one was signed first', async () => {
    const [first, later] = await problems([staging, production], { staging: 2 * second, production: second });
    expect(first).toBe('held');
    expect(later).toContain('before the record of staging');
  });

  it('leaves room for clocks that differ, where only the runs themselves say when', async () => {
    const at = (time: string): Prove => {
      const prove = provedAt({ production: Date.parse(time) });
      return async (signed, content) => {
        if (content.details.environment === 'production') return prove(signed, content);
        const proven = await prove(signed, content);
        return 'why' in proven ? proven : { proof: { ...proven.proof, times: [] } };
      };
    };
    const check = async (time: string) => {
      const rows = await checkPack(packOf([staging, production]), { prove: at(time), allowUnsigned: false });
      return rows.map(({ why }) => why === undefined);
    };
    expect(await check('2026-11-20T12:58:00Z')).toEqual([true, true]);
    expect(await check('2026-11-20T12:50:00Z')).toEqual([true, false]);
  });

  it('does not rest on a rollback', async () => {
    const back = made('staging', { outcome: 'rolled-back' });
    const behind = made('production', { predecessors: [back.named] });
    expect((await problems([back, behind], {}))[1]).toContain('rolled back');
  });

  it('does not rest on a record under another name', async () => {
    const wrong = made('production', { predecessors: [{ ...staging.named, environment: 'qa' }] });
    expect((await problems([staging, wrong], {}))[1]).toContain('qa');
  });

  it('breaks behind what does not hold itself', async () => {
    const spoiled = { ...staging, packed: { ...staging.packed, details: '{}' } };
    const [first, later] = await problems([spoiled, production], {});
    expect(first).not.toBe('held');
    expect(later).toContain('does not hold');
  });
});

describe('the details of a record', () => {
  const text = made('staging').packed.details;

  it('come back as they were written', () => {
    const read = readDetails(text);
    expect('details' in read && printDetails(read.details)).toBe(text);
  });

  it.each([
    ['another order', text.replace('"version":1', '').replace('{', '{"version":1,').replace(',}', '}')],
    ['a blank', text.replace(':', ': ')],
    ['a later version', text.replace('"version":1', '"version":2')],
    ['another digest', text.replace(digest, 'sha256:short')],
    ['no JSON', text.slice(1)],
    ['a list', '[]'],
  ])('are refused with %s', (_, changed) => {
    expect(readDetails(changed)).toMatchObject({ why: expect.any(String) });
  });
});
