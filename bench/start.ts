// How long a step takes to start: against an empty script, at bad input, and up to its first answer from Azure.
// The Azure is the playground over TLS: OIDC assertion, token exchange and the official client included.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { selfSigned } from '../test/contract/playground/certificate.js';

const runs = 20;
const warmUps = 2;
const node = resolve('test/runtimes/node_modules/node24/bin/node');
const door = resolve('dist/status.js');

type Subject = {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What the output must hold, so that nothing else is timed by mistake. */
  readonly proof: string;
  readonly aim?: number;
};

function time({ args, env, proof, name }: Subject): number {
  const began = process.hrtime.bigint();
  const { stdout, stderr } = spawnSync(node, args, { env, encoding: 'utf8' });
  const milliseconds = Number(process.hrtime.bigint() - began) / 1e6;
  if (!`${stdout}${stderr}`.includes(proof))
    throw new Error(`${name} did not print ${proof}:\n${stdout}${stderr}`);
  return milliseconds;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

type Azure = { readonly child: ChildProcess; readonly env: Readonly<Record<string, string>> };

async function startAzure(folder: string): Promise<Azure> {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const made = selfSigned();
  writeFileSync(key, made.key);
  writeFileSync(cert, made.cert);
  const args = [resolve('dist/cli.js'), 'playground', '--tls-cert', cert, '--tls-key', key];
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  while (!printed.includes('Ctrl-C ends it')) {
    const [chunk] = await once(child.stdout, 'data');
    printed += String(chunk);
  }
  const exported = [...printed.matchAll(/^export (\w+)='?([^'\n]*)'?$/gm)];
  const env = Object.fromEntries(exported.map(([, name = '', value = '']) => [name, value]));
  return { child, env: { ...env, NODE_EXTRA_CA_CERTS: cert } };
}

/** An application without any role: the first answer of Azure is a refusal, and the step ends with it. */
const withoutRole = '9e8d7c6b-1111-4c3c-8d3d-5e6f7a8b9ca3';

function subjects(folder: string, azure: Azure): readonly Subject[] {
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, 'console.log("empty");\n');
  const runner = { PATH: process.env['PATH'] ?? '', GITHUB_ACTIONS: 'true' };
  const inputs = {
    INPUT_TARGET: 'app-service',
    'INPUT_RESOURCE-GROUP': 'rg-prod',
    INPUT_APP: 'payments',
    INPUT_CLOUD: 'public',
    INPUT_ENVIRONMENT: 'production',
    'INPUT_CLIENT-ID': withoutRole,
    'INPUT_TENANT-ID': azure.env['AZURE_TENANT_ID'] ?? '',
    'INPUT_SUBSCRIPTION-ID': azure.env['AZURE_SUBSCRIPTION_ID'] ?? '',
  };
  return [
    { name: 'empty script', args: [empty], env: runner, proof: 'empty' },
    { name: 'bad input', args: [door], env: runner, proof: 'INPUT_INVALID', aim: 1.5 },
    {
      name: 'first answer of Azure over TLS',
      args: [door],
      env: { ...runner, ...azure.env, ...inputs },
      proof: 'IDENTITY_FORBIDDEN',
      aim: 6,
    },
  ];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
  const azure = await startAzure(folder);
  try {
    const all = subjects(folder, azure);
    const times = new Map(all.map(subject => [subject, [] as number[]]));
    for (let run = -warmUps; run < runs; run += 1) {
      for (const subject of all) {
        const taken = time(subject);
        if (run >= 0) times.get(subject)?.push(taken);
      }
    }
    report(times);
  } finally {
    azure.child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(times: ReadonlyMap<Subject, readonly number[]>): void {
  const unit = median([...times.values()][0] ?? []);
  console.log(
    `Node 24.18.0, ${runs} runs interleaved; medians, as ratios to the empty script (${unit.toFixed(1)} ms here)`,
  );
  for (const [{ name, aim }, taken] of times) {
    const ratio = median(taken) / unit;
    const verdict =
      aim === undefined ? '' : `  aim ${aim.toFixed(1)}  ${ratio <= aim ? 'reached' : 'missed'}`;
    console.log(`${name.padEnd(32)} ${ratio.toFixed(2)}${verdict}`);
  }
}

await main();
