// `azure-promote record verify PACK`: a whole chain of records, checked without a network.
import { parseArgs } from 'node:util';
import { asFault, Fault } from '../../fault/fault.js';
import { harmlessLine } from '../../host/codec/untrusted.js';
import type { HostProcess } from '../../host/host-process.js';
import { clockFrom } from '../../wiring/clock.js';
import { type PackAnswer, verifyPack } from '../../wiring/record/verifying.js';

const help = `azure-promote record verify PACK [flags]
  Checks every record of a pack, and that they form one chain: signatures, details, digest, environments, what each
  rests on, and the order of the times at which they were signed. Nothing is asked of a network.

  --repository OWNER/NAME       Whose jobs may have signed.
  --record-workflow WORKFLOW    Which workflow: owner/repo/.github/workflows/file.yml
  --trusted-root FILE           The trusted root of Sigstore. Default: the public one that ships with us.
  --trusted-root-sha256 HEX     What the SHA-256 of that file has to be.
  --public-key FILE             A public key in PEM that may have signed; more of them, one path per line.
  --environment NAME            It has to have passed there: asks for the record of that environment.
  --digest DIGEST               What the pack has to be about: sha256:...
  --allow-unsigned              Lets through what nobody signed.
  --json                        Print JSON.

A pack is written by record-promotion --pack FILE.
`;

const options = {
  repository: { type: 'string' },
  'record-workflow': { type: 'string' },
  'trusted-root': { type: 'string' },
  'trusted-root-sha256': { type: 'string' },
  'public-key': { type: 'string' },
  environment: { type: 'string' },
  digest: { type: 'string' },
  'allow-unsigned': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

export async function record(words: readonly string[], io: HostProcess): Promise<void> {
  const [verb, ...rest] = words;
  if (verb === undefined || words.some(word => word === '--help' || word === '-h')) {
    io.stdout.write(help);
    return;
  }
  if (verb !== 'verify')
    throw wrong(`expected record verify PACK, got record ${JSON.stringify(verb.slice(0, 60))}`);
  const { values, positionals } = flagsIn(rest);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw wrong('record verify takes one pack');
  const answer = await verifyPack({
    path,
    allowUnsigned: values['allow-unsigned'],
    now: clockFrom(io.env).now(),
    ...given('repository', values.repository),
    ...given('workflow', values['record-workflow']),
    ...given('trustedRoot', values['trusted-root']),
    ...given('trustedRootSha256', values['trusted-root-sha256']),
    ...given('publicKey', values['public-key']),
    ...given('environment', values.environment),
    ...given('digest', values.digest),
  });
  const failed = answer.rows.filter(({ why }) => why !== undefined).length;
  const closing = `${answer.rows.length - failed} held, ${failed} failed`;
  io.stdout.write(values.json ? `${JSON.stringify({ ...answer, failed })}\n` : printed(answer, closing));
  if (failed > 0)
    throw new Fault('PACK_REFUSED', `the pack does not hold: ${closing}`, { facts: { pack: path } });
}

function given<N extends string>(name: N, value: string | undefined): { readonly [K in N]?: string } {
  // One name, and only where there is a value.
  return (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: string };
}

function flagsIn(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: true });
  } catch (thrown) {
    // It throws for a flag that it does not know, with the name of it.
    throw wrong(asFault(thrown).message);
  }
}

function wrong(why: string): Fault {
  return new Fault('INPUT_INVALID', why, { hint: 'run azure-promote record --help' });
}

function printed({ header, rows, root }: PackAnswer, closing: string): string {
  const table = [
    ['', 'what', 'environment', 'promotion', 'outcome', 'signed at', 'signed by'],
    ...rows.map(row => [
      row.why === undefined ? 'held' : 'FAILED',
      row.what,
      row.environment,
      row.promotion,
      row.outcome,
      row.signedAt,
      row.signedBy,
      ...(row.why === undefined ? [] : [row.why]),
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5, 6].map(column =>
    Math.min(80, Math.max(...table.map(cells => (cells[column] ?? '').length))),
  );
  const lines = table.map(cells => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
  return [`${header.service}: ${header.digest}`, ...rootLines(header.trustedRoot, root), ...lines, closing]
    .map(line => `${harmlessLine(line.trimEnd(), 'terminal')}\n`)
    .join('');
}

function rootLines(named: string | undefined, root: PackAnswer['root']): readonly string[] {
  if (root === undefined) return [];
  const other =
    named === undefined || named === root.sha256 ? '' : `; the pack was written with sha256:${named}`;
  return [`trusted root: ${root.origin}, sha256:${root.sha256}${other}`];
}
