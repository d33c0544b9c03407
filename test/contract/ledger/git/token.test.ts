// The token goes to the repository in a header, and nowhere else: no argument, no other host, no message.
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { asFault } from '../../../../shared/fault/fault.js';
import { Secret } from '../../../../shared/step/secret.js';
import { answers, startHttpServer } from '../../../support/http-server.js';
import { note, stream, written } from '../entries.js';
import { environment } from './repository.js';
import { putProgram, withWorkshop } from './workshop.js';

const token = 'marker-token-5f2a91';
const header = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
const secrets = [token, header, header.slice('basic '.length)];
const holdsSecret = (text: string) => secrets.some(secret => text.includes(secret));

/** What every process of this machine was started with. */
function argumentsOfAll(): string {
  const ids = process.platform === 'linux' ? readdirSync('/proc').filter(name => /^\d+$/.test(name)) : [];
  return ids
    .map(id => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8');
      } catch {
        // It has ended since the folder was listed.
        return '';
      }
    })
    .join('\n');
}

withWorkshop('the token of a ledger in git', workshop => {
  const own = (extra: Readonly<Record<string, string>> = {}) =>
    workshop().ledger({
      remote: workshop().address,
      authorization: new Secret(header),
      environment: { ...environment, ...extra },
    });

  it('comes with every request, and stands in no argument of any process', async () => {
    const { server, place } = workshop();
    const log = join(place, 'arguments');
    const bin = join(place, 'bin');
    await putProgram(bin, 'git', `printf '%s\\n' "$*" >> "${log}"; PATH="${environment.PATH}" exec git "$@"`);
    const seen: string[] = [];
    server.trouble(() => {
      seen.push(argumentsOfAll());
      return false;
    });
    const ledger = own({ PATH: [bin, environment.PATH].join(delimiter) });
    const first = await ledger.append(stream, [note('a')], '');
    await ledger.append(stream, [note('a', 2)], first.kind === 'appended' ? first.version : '');
    expect(await written(ledger)).toEqual(['a 1', 'a 2']);
    await ledger.streams({});
    expect(server.asked.length).toBeGreaterThan(8);
    for (const { headers } of server.asked) expect(headers.authorization).toBe(header);
    const logged = await readFile(log, 'utf8');
    expect(logged.split('\n').filter(line => line.startsWith('push '))).toHaveLength(2);
    expect(holdsSecret(logged)).toBe(false);
    expect(seen.join('\n')).toContain(process.platform === 'linux' ? 'git-remote-http' : '');
    expect(seen.filter(holdsSecret)).toEqual([]);
  });

  it('follows no redirection to another server', async () => {
    const { server } = workshop();
    const elsewhere = await startHttpServer([answers(404)]);
    try {
      server.trouble(({ url }, response) => {
        response.writeHead(302, { location: `${elsewhere.origin}${url}` }).end();
        return true;
      });
      await expect(own().read(stream)).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' });
      await expect(own().append(stream, [note('a')], '')).rejects.toMatchObject({
        code: 'LEDGER_UNREADABLE',
      });
      expect(elsewhere.seen).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  });

  it.each(['fetch', 'push'])('is in no message when the server repeats it: %s', async what => {
    const { server } = workshop();
    server.trouble(({ url, headers }, response) => {
      if (what === 'push' && !url.includes('receive-pack')) return false;
      response.writeHead(403, { 'content-type': 'text/plain' });
      response.end(`bad credentials: ${headers.authorization}\n`);
      return true;
    });
    const thrown: unknown = await own()
      .append(stream, [note('a')], '')
      .catch((cause: unknown) => cause);
    const fault = asFault(thrown);
    expect(fault.message).toContain('bad credentials: ***');
    expect(
      holdsSecret([fault.message, fault.hint, JSON.stringify(fault.facts), fault.stack].join('\n')),
    ).toBe(false);
  });

  it('is not written to any trace that the user has switched on', async () => {
    const { place } = workshop();
    const trace = join(place, 'trace');
    const ledger = own({
      GIT_TRACE: trace,
      GIT_TRACE_CURL: trace,
      GIT_TRACE_REDACT: '0',
      GIT_CURL_VERBOSE: '1',
    });
    await ledger.append(stream, [note('a')], '');
    await expect(readFile(trace, 'utf8')).rejects.toThrow('ENOENT');
  });

  it.each(['basic x\nHost: evil.test', 'basic ä', ''])('is refused when it is no header: %j', header => {
    const { ledger, address } = workshop();
    const open = () => ledger({ remote: address, authorization: new Secret(header) });
    expect(open).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
