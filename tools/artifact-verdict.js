// One case of artifact-cases.js, given as JSON in AZURE_PROMOTE_CASE, judged by the verifier of lib/ without the step
// around it. Exit code 0 for a pass, 1 for a refusal; anything else is a crash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const load = path => import(pathToFileURL(join(root, 'lib/shared/artifact', path)).href);

async function judgeWithLib(one) {
  const { formatDigest, parseDigest } = await load('digest.js');
  const subject = subjectOf(one, parseDigest);
  if (one.kind === 'checksums') {
    const { readChecksums } = await load('files/checksum-file.js');
    const { entries = [] } = readChecksums(readFileSync(one.bundle));
    const known = subject.digests.map(formatDigest);
    const named = entries.filter(
      ({ name }) => one.file === undefined || basename(name) === basename(one.file),
    );
    return named.some(({ digest }) => known.includes(formatDigest(digest)));
  }
  const { createVerifier } = await load('policy/verifier.js');
  const { predicateType } = one.policy;
  const claim =
    predicateType === undefined
      ? { kind: 'either' }
      : { kind: 'statement', predicateTypes: [predicateType], rules: [] };
  const { proven, verdicts, unreadable } = await createVerifier().verify({
    subjects: [subject],
    candidates: [{ source: basename(one.bundle), bytes: readFileSync(one.bundle) }],
    requirements: [{ name: 'case', signer: await signerOf(one), claim }],
    now: Date.now(),
  });
  for (const check of verdicts.flatMap(({ checks }) => checks)) console.log(JSON.stringify(check));
  for (const each of unreadable) console.log(JSON.stringify(each));
  return proven;
}

function subjectOf({ file, digest }, parseDigest) {
  if (file !== undefined) {
    const bytes = readFileSync(file);
    const digests = ['sha256', 'sha512'].map(algorithm => ({
      algorithm,
      hex: createHash(algorithm).update(bytes).digest('hex'),
    }));
    return {
      name: basename(file),
      digests,
      content: async function* () {
        yield bytes;
      },
    };
  }
  const parsed = parseDigest(digest);
  const at = digest.indexOf(':');
  // Some statements name their subject by something that is no digest; whoever names it here means exactly that.
  const named = parsed.digest ?? { algorithm: digest.slice(0, at), hex: digest.slice(at + 1) };
  return { name: digest, digests: [named] };
}

async function signerOf(one) {
  const { policy } = one;
  if (one.kind === 'notation') {
    const read = paths => paths.map(path => readFileSync(path));
    const timestampRoots =
      one.timestampStore.length === 0 ? {} : { timestampRoots: read(one.timestampStore) };
    const { trustedIdentities: identities = ['*'], level = 'strict' } = policy;
    return { kind: 'notary', notary: { roots: read(one.trustStore), identities, level, ...timestampRoots } };
  }
  const { trustedRoots } = await load('trust/trusted-root.js');
  const { tlog: logEntries = 1, sct: certificateTimestamps = 1, timestamp: times = 1 } = one.thresholds ?? {};
  const demands = { logEntries, certificateTimestamps, times };
  const trust =
    one.trustedRoot === undefined
      ? []
      : trustedRoots({ bytes: readFileSync(one.trustedRoot), origin: basename(one.trustedRoot), demands });
  if (one.keys.length > 0) {
    const keys = one.keys.map(path => ({
      pem: readFileSync(path, 'utf8'),
      ...(one.keyId && { id: one.keyId }),
    }));
    return { kind: 'key', keys, trust };
  }
  const { identityRules } = await load('policy/identity.js');
  const { san, sanRegex: sanPattern, issuer = 'none', extensions = {} } = policy;
  return { kind: 'identity', identity: identityRules({ san, sanPattern, issuer, extensions }), trust };
}

try {
  process.exitCode = (await judgeWithLib(JSON.parse(process.env.AZURE_PROMOTE_CASE ?? ''))) ? 0 : 1;
} catch (thrown) {
  // A fault is a clean answer; whatever else was thrown is shown with its stack, and counts as a crash.
  if (thrown?.name !== 'Fault') throw thrown;
  console.log(`${thrown.code}  ${thrown.message}`);
  process.exitCode = 1;
}
