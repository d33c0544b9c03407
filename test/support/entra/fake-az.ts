// An Azure CLI for tests: a real executable on a PATH of its own. It signs in to the playground, or says what it is told.
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type AzScript = {
  /** What `az account show` answers. */
  readonly account?: Readonly<Record<string, unknown>>;
  /** Where `az account get-access-token` gets its token: the playground, by a client secret. */
  readonly token?: {
    readonly url: string;
    readonly tenant: string;
    readonly client: string;
    readonly secret: string;
  };
  /** Printed instead of an answer. */
  readonly prints?: string;
  readonly complains?: string;
  readonly exitCode?: number;
  /** Tells the end of a token only in local time, as old versions do. */
  readonly old?: boolean;
  readonly hangs?: boolean;
};

export type FakeAz = {
  /** The value for PATH. */
  readonly path: string;
  readonly say: (script: AzScript) => Promise<void>;
  /** The arguments of each call, as one line. */
  readonly calls: () => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
};

const program = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const { request } = require('node:http');
const args = process.argv.slice(2);
appendFileSync(__dirname + '/calls', args.join(' ') + '\\n');
const script = JSON.parse(readFileSync(__dirname + '/script.json', 'utf8'));
const end = (text, complaint, code) => {
  process.stderr.write(complaint || '');
  process.stdout.write(text || '', () => process.exit(code || 0));
};
const print = token => {
  const seconds = JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).exp;
  const at = new Date(seconds * 1000);
  const two = number => String(number).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  const time = [two(at.getHours()), two(at.getMinutes()), two(at.getSeconds())].join(':');
  const answer = { accessToken: token, expiresOn: date + ' ' + time + '.000000', tokenType: 'Bearer' };
  end(JSON.stringify(script.old ? answer : { ...answer, expires_on: seconds }));
};
if (script.hangs) setInterval(() => undefined, 1000);
else if (script.prints !== undefined || script.complains !== undefined) {
  end(script.prints, script.complains, script.exitCode);
} else if (args[1] === 'show') end(JSON.stringify(script.account));
else {
  const { url, tenant, client, secret } = script.token;
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: client,
    client_secret: secret,
    scope: args[args.indexOf('--scope') + 1],
  }).toString();
  const headers = { host: 'login.microsoftonline.com', 'content-type': 'application/x-www-form-urlencoded' };
  const asked = request(url + '/' + tenant + '/oauth2/v2.0/token', { method: 'POST', headers }, answer => {
    let text = '';
    answer.on('data', chunk => { text += chunk; });
    answer.on('end', () => print(JSON.parse(text).access_token));
  });
  asked.end(body);
}
`;

export async function installFakeAz(script: AzScript = {}): Promise<FakeAz> {
  const path = await mkdtemp(join(tmpdir(), 'azure-promote-az-'));
  const say = (next: AzScript) => writeFile(join(path, 'script.json'), JSON.stringify(next));
  await writeFile(join(path, 'calls'), '');
  await writeFile(join(path, 'az'), program);
  await chmod(join(path, 'az'), 0o755);
  await say(script);
  return {
    path,
    say,
    calls: async () => (await readFile(join(path, 'calls'), 'utf8')).split('\n').filter(line => line !== ''),
    remove: () => rm(path, { recursive: true }),
  };
}
