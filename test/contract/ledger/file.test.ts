// The ledger in a folder, where the folder, the disk or the permissions are not as they should be.
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fileLedger } from '../../../shared/ledger/file.js';
import { realClock } from '../../../shared/wiring/clock.js';
import { runChild } from '../../support/process/child.js';
import { bareEnvironment } from '../../support/process/environment.js';
import { nodeRuntime } from '../../support/runtimes.js';
import { insist, note, stream, written } from './entries.js';
import { pathOf } from './processes.js';
import { fileOf } from './rows.js';

/** Root passes every permission; without these two rights it is bound by them like anybody else. */
const bound = process.getuid?.() === 0 ? 'setpriv --bounding-set=-dac_override,-dac_read_search' : '';

describe('a ledger in a folder', () => {
  let place = '';
  let path = '';

  beforeEach(async () => {
    place = await mkdtemp(join(tmpdir(), 'azure-promote-file-'));
    path = fileOf(place, stream);
  });
  afterEach(() => rm(place, { recursive: true, force: true }));

  const ledger = () => fileLedger(place, realClock);
  const fault = (why: string) => ({
    code: 'LEDGER_UNREADABLE',
    message: `the ledger cannot be used: ${why}`,
  });

  /** A shell that prepares, and then runs the writer in the place. */
  const writer = (prepare: string): ReturnType<typeof runChild> => {
    const runtime = nodeRuntime('node20');
    const command = `${prepare}; exec ${bound} "${runtime.path}" "${pathOf('writer')}" file "${place}" child 3`;
    return runChild({
      command: '/bin/sh',
      parameters: ['-c', command],
      directory: tmpdir(),
      environment: bareEnvironment(runtime, tmpdir()),
    });
  };

  it('is found by a path from here as well', async () => {
    await insist(ledger(), note('a'));
    const near = fileLedger(relative(process.cwd(), place), realClock);
    expect(near.name).toBe(`file:${place}`);
    expect(await written(near)).toEqual(['a 1']);
  });

  it('is made with its folders when it is first written to', async () => {
    const deep = fileLedger(join(place, 'not', 'yet'), realClock);
    expect(await deep.read(stream)).toEqual([]);
    await insist(deep, note('a'));
    expect(await written(deep)).toEqual(['a 1']);
  });

  it('keeps one line of JSON for each entry', async () => {
    await insist(ledger(), note('a', 1));
    await insist(ledger(), note('a', 2));
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual(await ledger().read(stream));
  });

  it('is not taken for empty when a folder lies in the place of its file', async () => {
    await mkdir(path, { recursive: true });
    await expect(ledger().read(stream)).rejects.toMatchObject({
      ...fault('it cannot be read (EISDIR)'),
      facts: { path },
    });
    await expect(insist(ledger(), note('a'))).rejects.toMatchObject(fault('it cannot be read (EISDIR)'));
  });

  it('is not taken for empty when a file lies in the place of its folder', async () => {
    await writeFile(join(place, stream.service), '');
    await expect(ledger().read(stream)).rejects.toMatchObject(fault('it cannot be read (ENOTDIR)'));
    await expect(ledger().append(stream, [note('a')], '')).rejects.toMatchObject(
      fault('its folder cannot be made (EEXIST)'),
    );
  });

  it('is not taken for empty by somebody who may not read it', async () => {
    await insist(ledger(), note('a'));
    const before = await readFile(path, 'utf8');
    await chmod(path, 0o000);
    const end = await writer('true');
    expect(end.stderr).toContain('LEDGER_UNREADABLE');
    expect(end.stderr).toContain('it cannot be read (EACCES)');
    await chmod(path, 0o600);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it('says that it cannot be locked where nobody may write', async () => {
    await insist(ledger(), note('a'));
    const folder = join(place, stream.service);
    await chmod(folder, 0o555);
    const end = await writer('true');
    expect(end.stderr).toContain('it cannot be locked (EACCES)');
    await chmod(folder, 0o755);
    expect(await written(ledger())).toEqual(['a 1']);
  });

  it('keeps its old file whole when the disk takes no more', async () => {
    const many = Array.from({ length: 20 }, (_, at) => note('a', at + 1));
    await ledger().append(stream, many, '');
    const before = await readFile(path, 'utf8');
    // A limit on the size of files stops a write half way, as a full disk does.
    const end = await writer('ulimit -f 2');
    expect(end.stderr).toContain('it cannot be written (EFBIG)');
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(await readdir(join(place, stream.service))).toEqual(['production.jsonl']);
    await insist(ledger(), note('b'));
    expect((await ledger().read(stream)).at(-1)).toMatchObject({ number: 21, by: 'b' });
  });
});
