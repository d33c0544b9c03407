// record-promotion: what has been promoted is signed and kept, checked against what came before, packed, or taken back.
import { defineStep } from '../step/step.js';
import type { Ports } from './ports.js';
import { type RecordValues, recordInputs, recordRules } from './record-promotion/inputs.js';
import type { Packed, RecordDesk } from './record-promotion/port.js';
import { documentOf, findingsOf, headlineOf, type Told } from './record-promotion/report.js';
import { recordAll } from './record-promotion/writing.js';

const outputs = {
  record:
    'The newest record: `sha256:` of what was signed, by which the next environment names it. Empty when there is none.',
  promotion: 'The promotion that the newest record is about.',
  digest: 'What was promoted, by that record.',
  'signed-by': '`sigstore`, `key` or `nobody`: who signed it.',
  records:
    'What was recorded by this run, as JSON: `[{"promotion":…,"digest":…,"outcome":…,"record":…,"signedBy":…}]`.',
  pack: 'The path of the pack; empty when none was asked for.',
} as const;

export const recordPromotion = defineStep<Pick<Ports, 'record'>>()({
  name: 'record-promotion',
  title: 'Record promotion',
  summary: 'Sign and keep a record of what was promoted into an environment, and check those before it.',
  about: [
    'Every promotion that has ended in this environment and has no record yet gets one: an in-toto statement about its digest that names the environment, what it was promoted into, when, by whom, on which evidence and after which records. On GitHub the job signs it by its own identity, without a key; elsewhere a key signs it, in PEM or in Key Vault. It is kept in the ledger. The same promotion twice is one record.',
    'With `predecessors`, the environments before must have let the same bytes pass: their newest record about them is checked by its signature, by the environment in which the signing job ran, by its digest and its outcome. A rollback, a revocation or a signature by somebody else ends it as refused, and nothing is signed.',
    'With `revoke` it takes back what was said of a digest. With `pack` it writes one file that anybody can verify without a network.',
  ],
  inputs: recordInputs,
  rules: recordRules,
  outputs,
  needs: ['record'],
  examples: [
    {
      title: 'Record what has just been promoted, after staging',
      values: { service: 'payments', environment: 'production', predecessors: 'staging' },
    },
    {
      title: 'Signed by a key of Key Vault, with a pack for the auditor',
      values: {
        service: 'payments',
        environment: 'production',
        'key-vault-key': 'https://contoso.vault.azure.net/keys/records',
        pack: 'payments.pack.jsonl',
      },
    },
  ],
  async look({ record: desk }, values) {
    const { service, environment } = values;
    const stream = { service, environment };
    if (values.revoke !== undefined && values.digest !== undefined) {
      await desk.revoke(stream, values.digest, values.revoke);
      return takenBack(values.digest, values.revoke, { stream, rows: [] });
    }
    const round = await recordAll(desk, stream, values);
    const newest = (await desk.survey(stream)).newest;
    const isRefused = round.rows.some(({ refused }) => refused !== undefined);
    const packed = isRefused
      ? undefined
      : await pack(desk, { values, digest: values.digest ?? newest?.digest });
    const told: Told = { ...round, stream, ...(packed && { packed }) };
    return {
      outcome: isRefused ? 'refused' : 'passed',
      ...(isRefused && { code: 'RECORD_REFUSED' }),
      headline: headlineOf(told),
      findings: findingsOf(told),
      outputs: {
        record: newest?.recorded.digest ?? '',
        promotion: newest?.recorded.promotion ?? '',
        digest: newest?.digest ?? '',
        'signed-by': newest?.recorded.signing.by ?? '',
        records: JSON.stringify(told.rows.flatMap(summed)),
        pack: packed?.path ?? '',
      },
      document: documentOf(told),
    };
  },
});

function summed({ promotion, digest, outcome, recorded }: Told['rows'][number]) {
  return recorded === undefined
    ? []
    : [{ promotion, digest, outcome, record: recorded.digest, signedBy: recorded.signing.by }];
}

type PackAsk = { readonly values: RecordValues; readonly digest: string | undefined };

async function pack(desk: RecordDesk, { values, digest }: PackAsk): Promise<Packed | undefined> {
  const { pack: path, 'evidence-file': evidence, service, environment } = values;
  if (path === undefined || digest === undefined) return undefined;
  return desk.pack(
    { service, environment },
    { digest, path, ...(evidence !== undefined && { evidence }) },
    values,
  );
}

function takenBack(digest: string, why: string, told: Told) {
  const headline = `what was said of ${digest} in ${told.stream.environment} counts no more: ${why}`;
  return {
    outcome: 'passed',
    headline,
    findings: [],
    outputs: { record: '', promotion: '', digest, 'signed-by': '', records: '[]', pack: '' },
    document: [
      { kind: 'heading', text: `Records of ${told.stream.service} in ${told.stream.environment}` },
      { kind: 'paragraph', text: headline },
    ],
  } as const;
}
