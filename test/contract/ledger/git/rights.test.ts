// Who may not read or write, and what cannot be reached, is told so: it is never taken for a ledger without entries.
import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { answers, startHttpServer } from '../../../support/http-server.js';
import { note, stream, written } from '../entries.js';
import { git, putText, refsOf } from './repository.js';
import { withWorkshop } from './workshop.js';

const ref = 'refs/azure-promote/payments/production';
const isPush = ({ url }: { readonly url: string }) => url.includes('git-receive-pack');

withWorkshop('a ledger in git that cannot be reached', workshop => {
  it.each([
    [401, 'could not read Username'],
    [403, 'returned error: 403'],
    [404, "repository '"],
    [500, 'returned error: 500'],
  ])(
    'is unreadable, not empty, when the server answers %p',
    async (status, words) => {
      const { ledger, server, address } = workshop();
      server.trouble((_, response) => {
        response.writeHead(status).end();
        return true;
      });
      const fault = {
        code: 'LEDGER_UNREADABLE',
        message: expect.stringContaining(words),
        hint: expect.stringContaining(status === 500 ? 'the way to it' : 'the token may read and write'),
        facts: { repository: address },
      };
      const own = ledger({ remote: address });
      await expect(own.read(stream)).rejects.toMatchObject(fault);
      await expect(own.streams({})).rejects.toMatchObject(fault);
      await expect(own.append(stream, [note('a')], '')).rejects.toMatchObject(fault);
    },
    20_000,
  );

  it('is refused once, and not again, when the token may only read', async () => {
    const { ledger, server, address, folder } = workshop();
    server.trouble((asked, response) => {
      if (!isPush(asked)) return false;
      response.writeHead(403, { 'content-type': 'text/plain' }).end('Permission denied to the build\n');
      return true;
    });
    await expect(ledger({ remote: address }).append(stream, [note('a')], '')).rejects.toMatchObject({
      code: 'LEDGER_REFUSED',
      message: 'the repository refused what was to be kept: Permission denied to the build',
      hint: expect.stringContaining('git+branch:NAME'),
    });
    expect(server.asked.filter(isPush)).toHaveLength(1);
    expect(await refsOf(folder)).toEqual([]);
  });

  it.each([
    ['a folder that does not exist', async (place: string) => join(place, 'nothing')],
    ['a folder that is no repository', async (place: string) => place],
    [
      'a file',
      async (place: string) => {
        await writeFile(join(place, 'file'), '');
        return join(place, 'file');
      },
    ],
  ])('is unreadable when it is %s', async (_, at) => {
    const { ledger, place } = workshop();
    const remote = await at(place);
    const fault = { code: 'LEDGER_UNREADABLE', facts: { repository: remote } };
    await expect(ledger({ remote }).read(stream)).rejects.toMatchObject(fault);
    await expect(ledger({ remote }).append(stream, [note('a')], '')).rejects.toMatchObject(fault);
    await expect(ledger({ remote }).streams({})).rejects.toMatchObject(fault);
  });

  it('is unreadable when nobody listens, after it was tried three times', async () => {
    const { ledger, address, server } = workshop();
    await server.close();
    await expect(ledger({ remote: address }).read(stream)).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
      message: expect.stringMatching(/connect/i),
    });
  }, 20_000);

  it('is read when the server recovers in time', async () => {
    const { ledger, address, server, folder } = workshop();
    await ledger().append(stream, [note('a')], '');
    let tries = 0;
    server.trouble((_, response) => {
      tries += 1;
      if (tries > 2) return false;
      response.writeHead(503).end();
      return true;
    });
    expect(await written(ledger({ remote: address }))).toEqual(['a 1']);
    expect(tries).toBeGreaterThan(2);
    expect(await refsOf(folder)).toEqual([ref]);
  }, 20_000);

  it.each(['', '<html>sign in</html>', '<html>\n\tsign in\n</html>\n'])(
    'is unreadable, not empty, when a web page answers: %j',
    async page => {
      const { ledger } = workshop();
      const site = await startHttpServer([answers(200, page, { 'content-type': 'text/html' })]);
      try {
        const own = ledger({ remote: `${site.origin}/x.git` });
        const fault = { code: 'LEDGER_UNREADABLE' };
        await expect(own.read(stream)).rejects.toMatchObject(fault);
        await expect(own.streams({})).rejects.toMatchObject(fault);
        await expect(own.append(stream, [note('a')], '')).rejects.toMatchObject(fault);
        await expect(own.append(stream, [], '')).rejects.toMatchObject(fault);
      } finally {
        await site.close();
      }
    },
  );
});

withWorkshop('a reference that nobody but the ledger should write', workshop => {
  it('is unreadable when its commit does not hold the stream', async () => {
    const { ledger, folder } = workshop();
    await putText(folder, { ref, file: 'other.txt' }, 'x');
    const fault = {
      code: 'LEDGER_UNREADABLE',
      message: 'the ledger cannot be used: its commit holds no entries.jsonl',
      facts: { repository: folder, reference: ref },
    };
    await expect(ledger().read(stream)).rejects.toMatchObject(fault);
    await expect(ledger().append(stream, [note('a')], '')).rejects.toMatchObject(fault);
  });

  it.each([
    ['a folder lies in place of the stream', { ref, file: 'entries.jsonl/x' }],
    ['the stream holds what is no text', { ref, file: 'entries.jsonl' }],
  ])('is unreadable when %s', async (_, at) => {
    const { ledger, folder, place } = workshop();
    await putText(folder, at, 'x');
    if (at.file === 'entries.jsonl') {
      // Bytes that are no UTF-8, in a commit of their own.
      await writeFile(join(place, 'bytes'), Buffer.from([0xff, 0xfe, 0x0a]));
      const blob = await git(folder, ['hash-object', '-w', join(place, 'bytes')]);
      const tree = await git(folder, ['mktree'], `100644 blob ${blob}\tentries.jsonl\n`);
      await git(folder, ['update-ref', ref, await git(folder, ['commit-tree', '-m', 'x', tree])]);
    }
    await expect(ledger().read(stream)).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
      message: 'the ledger cannot be used: line 1: it is no text',
    });
  });

  it('is unreadable when it leads to no commit', async () => {
    const { ledger, folder } = workshop();
    const blob = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input: 'x' });
    await git(folder, ['update-ref', ref, blob.toString().trim()]);
    await expect(ledger().read(stream)).rejects.toMatchObject({ code: 'LEDGER_UNREADABLE' });
    await expect(ledger().append(stream, [note('a')], '')).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
    });
  });

  it('may be written to by hand, as long as the chain holds', async () => {
    const { ledger, folder } = workshop();
    const own = ledger();
    await own.append(stream, [note('a', 1), note('a', 2)], '');
    const text = await git(folder, ['cat-file', 'blob', `${ref}:entries.jsonl`]);
    await putText(folder, { ref, file: 'entries.jsonl' }, `${text.split('\n')[0] ?? ''}\n`);
    const [first] = await own.read(stream);
    expect(await own.append(stream, [note('b', 2)], first?.hash ?? '')).toMatchObject({ kind: 'appended' });
    expect(await written(ledger())).toEqual(['a 1', 'b 2']);
  });

  it('is not listed when it does not have the form of a stream', async () => {
    const { ledger, folder } = workshop();
    await ledger().append(stream, [note('a')], '');
    const tip = await git(folder, ['rev-parse', ref]);
    for (const odd of [
      'refs/azure-promote/a/b/c',
      'refs/azure-promote/alone',
      'refs/x/refs/azure-promote/a/b',
    ])
      await git(folder, ['update-ref', odd, tip]);
    expect(await ledger().streams({})).toEqual([stream]);
  });
});
