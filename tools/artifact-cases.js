// Runs every case of an index through verify-artifact and compares the answer with the expected one.
// Usage: node tools/artifact-cases.js INDEX [--filter TEXT]
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const longest = 60_000;
/** Another door than the committed one, for whoever changes the code. */
const program = process.env.AZURE_PROMOTE_CASES_CLI ?? 'dist/cli.js';

/** A stack trace, in whatever stream: whoever reads it sees a crash. */
const trace = /^\s+at .+(:\d+:\d+\)?|<anonymous>\)?)$|\bUNEXPECTED\b/m;

/** What a case says, with absolute paths and under one name for each thing. */
function readCase(each, folder) {
  const path = name => (name === undefined ? undefined : resolve(folder, name));
  const { artifact = {}, policy = {} } = each;
  const keys = [each.publicKey, each.key, ...(each.keys ?? [])].filter(key => key !== undefined);
  return {
    id: each.id,
    kind: kindOf(each),
    expected: each.expected,
    bundle: path(each.bundle),
    bundleIndex: each.bundleIndex,
    file: path(artifact.file),
    digest: artifact.digest ?? (artifact.file === undefined ? digestIn(artifact) : undefined),
    trustedRoot: path(each.trustedRoot),
    keys: keys.map(key => path(typeof key === 'string' ? key : (key.file ?? key.path))),
    keyId: each.keyId ?? policy.keyId,
    trustStore: (each.trustStore ?? []).map(path),
    timestampStore: (each.tsaTrustStore ?? each.timestampTrustStore ?? []).map(path),
    policy,
  };
}

function kindOf({ kind, bundleFormat }) {
  if (bundleFormat === 'sha256sum' || kind === 'checksums') return 'checksums';
  return bundleFormat === 'jws' || bundleFormat === 'cose' || kind === 'notation' ? 'notation' : 'sigstore';
}

function digestIn(artifact) {
  const name = ['sha256', 'sha384', 'sha512'].find(algorithm => artifact[algorithm] !== undefined);
  return name === undefined ? undefined : `${name}:${artifact[name]}`;
}

/** One bundle out of a document that holds several, as a file of its own. */
function bundleFile(one, folder) {
  if (one.bundleIndex === undefined) return one.bundle;
  const text = readFileSync(one.bundle, 'utf8').trim();
  const whole = text.startsWith('{"attestations"') || text.startsWith('[') ? JSON.parse(text) : undefined;
  const list =
    whole?.attestations ??
    whole ??
    text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(JSON.parse);
  const chosen = list[one.bundleIndex];
  const path = join(folder, `${createHash('sha256').update(one.id).digest('hex').slice(0, 16)}.json`);
  writeFileSync(path, JSON.stringify(chosen?.bundle ?? chosen));
  return path;
}

/** No path may lead out of its root; statements name files by either algorithm. */
function filesOf(file) {
  const place = ['--artifact-root', dirname(file), '--artifact-path', basename(file)];
  return [...place, '--digest-algorithms', 'sha256,sha512'];
}

/** The same question to the step, as a user would ask it. */
function flagsOf(one) {
  const { policy } = one;
  const lines = record => Object.entries(record).map(([name, value]) => `${name}=${value}`);
  const flag = (name, value) =>
    value === undefined || value.length === 0 ? [] : [`--${name}`, String(value)];
  const files = one.file === undefined ? [] : filesOf(one.file);
  if (one.kind === 'checksums')
    return [...files, ...flag('digest', one.digest), ...flag('checksums', one.bundle)];
  // Some statements know their subject by something that is no digest, or a broken one: it has to be named.
  const [, algorithm] = /^(?!sha(?:256|384|512):)([^:]+):/.exec(one.digest ?? '') ?? [];
  const subject =
    one.file === undefined ? [...flag('digest', one.digest), ...flag('weak-digests', algorithm)] : files;
  const signer =
    one.kind === 'notation'
      ? [
          ...flag('trust-store', one.trustStore.join('\n')),
          ...flag('timestamp-trust-store', one.timestampStore.join('\n')),
          ...flag('trusted-identities', (policy.trustedIdentities ?? ['*']).join('\n')),
          ...flag('notation-level', policy.level),
        ]
      : one.keys.length > 0
        ? [...flag('public-key', one.keys.join('\n')), ...flag('key-id', one.keyId)]
        : [
            ...flag('signer-san', policy.san),
            ...flag('signer-san-pattern', policy.sanRegex),
            ...flag('signer-issuer', policy.issuer ?? 'none'),
            ...flag('certificate-extensions', lines(policy.extensions ?? {}).join('\n')),
          ];
  return [
    ...subject,
    ...flag('bundle', one.bundle),
    ...flag('trusted-root', one.trustedRoot),
    ...signer,
    ...flag('predicate-type', one.kind === 'notation' ? undefined : (policy.predicateType ?? 'any')),
  ];
}

function run(parameters) {
  return new Promise(done => {
    const child = spawn(process.execPath, parameters, { cwd: root });
    const timer = setTimeout(() => child.kill('SIGKILL'), longest);
    let output = '';
    const collect = chunk => {
      if (output.length < 1 << 20) output += chunk;
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      done({ code, signal, output });
    });
  });
}

/** pass, fail, or what went wrong instead of an answer. */
function answerOf({ code, signal, output }) {
  if (signal !== null) return `no answer within ${longest / 1000} s`;
  if (trace.test(output)) return `a crash: ${output.match(trace)?.[0].trim()}`;
  if (code === 0) return 'pass';
  return code === 1 || code === 2 ? 'fail' : `exit code ${code}: ${output.trim().split('\n').at(-1)}`;
}

async function judge(one, folder) {
  const asked = { ...one, bundle: bundleFile(one, folder) };
  return answerOf(await run([program, 'verify-artifact', ...flagsOf(asked)]));
}

async function runIndex(index, filter) {
  const folder = mkdtempSync(join(tmpdir(), 'azure-promote-cases-'));
  const cases = JSON.parse(readFileSync(index, 'utf8')).cases.filter(({ id }) => id.includes(filter));
  let [passed, failed] = [0, 0];
  try {
    for (const each of cases) {
      const got = await judge(readCase(each, dirname(resolve(index))), folder);
      if (got === each.expected) passed += 1;
      else {
        failed += 1;
        console.log(`${each.id}: expected ${each.expected}, got ${got}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0 ? 0 : 1;
}

async function main([index, ...words]) {
  const filter = words[0] === '--filter' ? words[1] : undefined;
  if (index === undefined || !existsSync(index) || words.length !== (filter === undefined ? 0 : 2)) {
    console.error('usage: node tools/artifact-cases.js INDEX [--filter TEXT]');
    return 2;
  }
  return runIndex(index, filter ?? '');
}

process.exitCode = await main(process.argv.slice(2));
