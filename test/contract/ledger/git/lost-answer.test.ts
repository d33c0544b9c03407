// The server fails in the middle of a push: whether our commit is there is found out, and never guessed.
import { expect, it } from '@jest/globals';
import { note, stream, written } from '../entries.js';
import { git } from './repository.js';
import type { Asked } from './server.js';
import { type Workshop, withWorkshop } from './workshop.js';

const ref = 'refs/azure-promote/payments/production';
const isPush = ({ method, url }: Asked) => method === 'POST' && url.endsWith('/git-receive-pack');

/** From the first push on, whose answer is lost, everything is dropped or held as `then` says. */
function afterLostAnswer({ server }: Workshop, then: (asked: Asked) => Promise<boolean> | boolean): void {
  let isLost = false;
  server.muteAnswers(asked => {
    if (isLost || !isPush(asked)) return false;
    isLost = true;
    return true;
  });
  server.trouble(async (asked, response) => {
    if (!isLost || !(await then(asked))) return false;
    response.destroy();
    return true;
  });
}

withWorkshop('a push whose answer was lost', workshop => {
  it('is appended, and once, when it had arrived', async () => {
    const { ledger, address, server, folder } = workshop();
    afterLostAnswer(workshop(), () => false);
    const appended = await ledger({ remote: address }).append(stream, [note('a')], '');
    const [entry] = await ledger().read(stream);
    expect(appended).toEqual({ kind: 'appended', version: entry?.hash });
    expect(await written(ledger())).toEqual(['a 1']);
    // Twice at most: the library below git repeats by itself what it sent over a connection used before.
    expect(server.asked.filter(isPush).length).toBeLessThanOrEqual(2);
    expect(await git(folder, ['rev-list', '--count', ref])).toBe('1');
  });

  it('is appended when it had arrived and others have followed', async () => {
    const { ledger, address } = workshop();
    let others = 0;
    afterLostAnswer(workshop(), async () => {
      if (others > 0) return false;
      others += 1;
      const other = ledger();
      for (const number of [2, 3]) {
        const tip = (await other.read(stream)).at(-1)?.hash ?? '';
        await other.append(stream, [note('b', number)], tip);
      }
      return false;
    });
    const own = ledger({ remote: address });
    const appended = await own.append(stream, [note('a')], '');
    const entries = await own.read(stream);
    expect(appended).toEqual({ kind: 'appended', version: entries[0]?.hash });
    expect(await written(own)).toEqual(['a 1', 'b 2', 'b 3']);
  });

  it('is made once more when it had not arrived', async () => {
    const { ledger, address, server, folder } = workshop();
    let dropped = 0;
    server.trouble((asked, response) => {
      if (!isPush(asked) || dropped > 0) return false;
      dropped += 1;
      response.destroy();
      return true;
    });
    const own = ledger({ remote: address });
    expect(await own.append(stream, [note('a')], '')).toMatchObject({ kind: 'appended' });
    expect(await written(own)).toEqual(['a 1']);
    expect(server.asked.filter(isPush).length).toBe(2);
    expect(await git(folder, ['rev-list', '--count', ref])).toBe('1');
  });

  it('is a conflict when it had not arrived, and another writer came with the same entry', async () => {
    const { ledger, address, server } = workshop();
    let dropped = 0;
    server.trouble(async (asked, response) => {
      if (!isPush(asked) || dropped > 0) return false;
      dropped += 1;
      await ledger().append(stream, [note('a')], '');
      response.destroy();
      return true;
    });
    expect(await ledger({ remote: address }).append(stream, [note('a')], '')).toEqual({ kind: 'conflict' });
    expect(await written(ledger())).toEqual(['a 1']);
  });

  it('is a fault that says that it may have been taken when the server stays away', async () => {
    const { ledger, address } = workshop();
    afterLostAnswer(workshop(), () => true);
    await expect(ledger({ remote: address }).append(stream, [note('a')], '')).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
      facts: { repository: address, 'may-have-applied': true },
    });
    expect(await written(ledger())).toEqual(['a 1']);
  }, 20_000);

  it('is a fault, in the end, when every push is dropped', async () => {
    const { ledger, address, server } = workshop();
    server.trouble((asked, response) => {
      if (!isPush(asked)) return false;
      response.destroy();
      return true;
    });
    await expect(ledger({ remote: address }).append(stream, [note('a')], '')).rejects.toMatchObject({
      code: 'LEDGER_UNREADABLE',
      facts: { 'may-have-applied': true },
    });
    expect(server.asked.filter(isPush).length).toBeLessThan(20);
    expect(await ledger().read(stream)).toEqual([]);
  }, 30_000);
});
