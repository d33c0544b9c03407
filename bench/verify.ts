// What verify-artifact costs, against openssl and an empty script in the same run; memory as the highest ever resident.
// Usage: npm run bench:verify [-- FOLDER of the bundle]
import { spawnSync } from 'node:child_process';
import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { workflowClaims } from '../test/support/sigstore/claims.js';
import { startSigstore } from '../test/support/sigstore/loopback.js';
import {
  atLeast,
  atMost,
  best,
  type Command,
  mebibyte,
  memoryPrinter,
  node,
  once,
  plain,
  runs,
  step,
  tell,
} from './measuring.js';

function bigFile(folder: string): string {
  const path = join(folder, 'big');
  const descriptor = openSync(path, 'w');
  const block = Buffer.alloc(mebibyte, 'azure-promote ');
  for (let at = 0; at < 2048; at += 1) writeSync(descriptor, block);
  closeSync(descriptor);
  return path;
}

function digestOfFile(path: string): string {
  return spawnSync('openssl', ['dgst', '-sha256', '-r', path], { encoding: 'utf8' }).stdout.slice(0, 64);
}

function benchBigFile(path: string, hex: string): void {
  const openssl = { program: 'openssl', args: ['dgst', '-sha256', path], proof: hex };
  const [theirs, ours] = best([openssl, step({ 'artifact-path': path, 'expected-digest': `sha256:${hex}` })]);
  if (theirs === undefined || ours === undefined) return;
  const ratio = theirs.milliseconds / ours.milliseconds;
  tell('2 GiB: throughput, as a ratio to openssl', ratio, atLeast(ratio, 0.9));
  tell('2 GiB: memory in MiB', ours.mebibytes, atMost(ours.mebibytes, 120));
}

function benchManyFiles(folder: string): void {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let at = 0; at < 50_000; at += 1)
    writeFileSync(join(many, String(at)), createHash('sha512').update(String(at)).digest('hex').repeat(32));
  const list = spawnSync('sh', ['-c', 'find . -type f | xargs sha256sum'], {
    cwd: many,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).stdout;
  const sums = join(folder, 'SUMS');
  writeFileSync(sums, list.replaceAll('./', 'many/'));
  const openssl = {
    program: 'sh',
    args: ['-c', `find ${many} -type f | xargs openssl dgst -sha256 > /dev/null; echo done`],
    proof: 'done',
  };
  const checked = step({ 'artifact-root': folder, 'artifact-path': 'many', checksums: 'SUMS' });
  const check = `cd ${folder} && sha256sum -c SUMS > /dev/null && echo done`;
  const sha256sum = { program: 'sh', args: ['-c', check], proof: 'done' };
  const [theirs, ours, theirList, whole] = best([openssl, digestsOnly(folder), sha256sum, checked]);
  if (theirs === undefined || ours === undefined || theirList === undefined || whole === undefined) return;
  const ratio = ours.milliseconds / theirs.milliseconds;
  tell('50,000 files of 4 KiB: ratio to xargs openssl dgst', ratio, atMost(ratio, 1.5));
  const compared = (whole.milliseconds / theirList.milliseconds).toFixed(2).padStart(8);
  console.log(
    `${'  the whole step with a list: ratio to sha256sum -c'.padEnd(58)} ${compared}  ${whole.mebibytes.toFixed(0)} MiB`,
  );
}

/** The same work as openssl's: digests, and nothing to compare them with, which no step would do. */
function digestsOnly(folder: string): Command {
  const library = JSON.stringify(resolve('lib/shared/artifact/files/subjects.js'));
  const fields = { kind: 'auto', algorithms: ['sha256'], checksums: [], allowed: [], beside: [] };
  const asked = JSON.stringify({ ...fields, lines: ['many'], root: folder });
  const code = `import { fileSubjects } from ${library}; console.log((await fileSubjects(${asked})).subjects.length);`;
  const args = ['--import', memoryPrinter, '--input-type=module', '-e', code];
  return { program: node, args, proof: '50000' };
}

const statementOf = (digests: readonly string[], filler = '') => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: digests.map((sha256, at) => ({ name: `subject-${at}`, digest: { sha256 } })),
  predicateType: 'https://slsa.dev/provenance/v1',
  predicate: {
    buildDefinition: { buildType: 'bench', externalParameters: { filler } },
    runDetails: { builder: { id: 'bench' } },
  },
});

async function benchBundles(folder: string): Promise<void> {
  const sigstore = await startSigstore();
  const file = join(folder, 'small');
  writeFileSync(file, 'small');
  const hex = createHash('sha256').update('small').digest('hex');
  const sign = async (name: string, statement: unknown) => {
    const text = JSON.stringify(await sigstore.sign({ claims: workflowClaims, statement }));
    writeFileSync(join(folder, name), `${text}\n`);
    return text;
  };
  const root = join(folder, 'root.json');
  writeFileSync(root, JSON.stringify(sigstore.root));
  const common = {
    'trusted-root': root,
    'signer-workflow': 'octo/app/.github/workflows/release.yml',
    offline: 'true',
  };
  const ask = (
    name: string,
    more: Readonly<Record<string, string>> = { 'artifact-path': file },
    proof?: string,
  ) => step({ ...common, bundle: join(folder, name), ...more }, proof);

  await sign('one.json', statementOf([hex]));
  const one = benchOne(folder, ask('one.json'));

  const texts: string[] = [];
  for (let at = 0; at < 20; at += 1)
    texts.push(await sign('one-of-many.json', statementOf([hex], String(at))));
  writeFileSync(
    join(folder, 'thousand.jsonl'),
    Array.from({ length: 1000 }, (_, at) => texts[at % texts.length]).join('\n'),
  );
  const thousand = once(ask('thousand.jsonl'));
  const each = (thousand.milliseconds - one) / 999;
  tell('1,000 bundles in one process: milliseconds each', each, atMost(each, 15));
  console.log(`${''.padEnd(58)} ${thousand.mebibytes.toFixed(0)} MiB`);

  await sign(
    'subjects.json',
    statementOf([
      ...Array.from({ length: 9_999 }, (_, at) => createHash('sha256').update(String(at)).digest('hex')),
      hex,
    ]),
  );
  plain('a bundle about 10,000 subjects', once(ask('subjects.json')));
  const [first = ''] = texts;
  writeFileSync(join(folder, 'large.json'), `${first.slice(0, -1)}${' '.repeat(16 * mebibyte)}}`);
  plain('a bundle of 16 MiB', once(ask('large.json')));
  await sigstore.close();
}

function benchOne(folder: string, command: Command): number {
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, 'console.log("empty");\n');
  const nothing = { program: node, args: ['--import', memoryPrinter, empty], proof: 'empty', runs: 20 };
  const [theirs, ours] = best([nothing, { ...command, runs: 20 }]);
  if (theirs === undefined || ours === undefined) return 0;
  const ratio = ours.milliseconds / theirs.milliseconds;
  tell('one bundle offline: ratio to an empty script', ratio, atMost(ratio, 6));
  return ours.milliseconds;
}

/** Signed as Key Vault would: over the bytes themselves, by a key without a log. */
async function benchMessage(folder: string, path: string, hex: string): Promise<void> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signer = createSign('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: mebibyte })) signer.update(chunk);
  const bundle = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint: 'bench' }, tlogEntries: [] },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: Buffer.from(hex, 'hex').toString('base64') },
      signature: signer.sign(privateKey, 'base64'),
    },
  };
  writeFileSync(join(folder, 'message.json'), JSON.stringify(bundle));
  writeFileSync(join(folder, 'key.pem'), publicKey.export({ type: 'spki', format: 'pem' }));
  const run = once(
    step({
      'artifact-path': path,
      bundle: join(folder, 'message.json'),
      'public-key': join(folder, 'key.pem'),
    }),
  );
  plain('a signature over 2 GiB, read twice', run);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-verify-'));
  try {
    console.log(`Node 24.18.0, the best of ${runs} runs, in turns with what it is compared with`);
    const path = bigFile(folder);
    const hex = digestOfFile(path);
    benchBigFile(path, hex);
    await benchMessage(folder, path, hex);
    benchManyFiles(folder);
    await benchBundles(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
