import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { bytesOf, createDigester } from '../../../../shared/artifact/files/digesting.js';
import { type FilesRequest, fileSubjects } from '../../../../shared/artifact/files/subjects.js';
import { folderWith, removeFolders } from './temporary-folder.js';

afterAll(removeFolders);

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

function ask(root: string, lines: readonly string[], more: Partial<FilesRequest> = {}) {
  const usual = { kind: 'auto', algorithms: ['sha256'], checksums: [], allowed: [], beside: [] } as const;
  return fileSubjects({ ...usual, root, lines, ...more });
}

async function names(root: string, lines: readonly string[], more: Partial<FilesRequest> = {}) {
  return (await ask(root, lines, more)).subjects.map(({ name }) => name);
}

const shop = {
  'dist/app.js': 'app',
  'dist/lib/a.js': 'a',
  'dist/lib/.hidden': 'h',
  'dist/x{1},y.js': 'odd',
  'app.zip': 'zip',
};

describe('files', () => {
  it('are found by path, folder and pattern, hidden ones included, each once', async () => {
    const root = folderWith(shop);
    expect(await names(root, ['app.zip', './app.zip'])).toEqual(['app.zip']);
    expect(await names(root, ['dist'])).toEqual([
      'dist/app.js',
      'dist/lib/.hidden',
      'dist/lib/a.js',
      'dist/x{1},y.js',
    ]);
    expect(await names(root, ['dist/**/*.js', '*.zip'])).toContain('dist/lib/a.js');
    expect(await names(root, ['dist', '!dist/lib/**'])).toEqual(['dist/app.js', 'dist/x{1},y.js']);
    expect(await names(root, ['dist/x{1},y.js'])).toEqual(['dist/x{1},y.js']);
    expect(await names(root, [join(root, 'app.zip')])).toEqual(['app.zip']);
  });

  it('are digested by every algorithm in one pass', async () => {
    const root = folderWith({ big: Buffer.alloc(3_000_001, 7) });
    const { subjects } = await ask(root, ['big'], { algorithms: ['sha256', 'sha512'] });
    const openssl = (name: string) =>
      execFileSync('openssl', ['dgst', `-${name}`, '-r', join(root, 'big')], { encoding: 'utf8' }).split(
        ' ',
      )[0];
    expect(subjects[0]?.digests).toEqual([
      { algorithm: 'sha256', hex: openssl('sha256') },
      { algorithm: 'sha512', hex: openssl('sha512') },
    ]);
    const hash = createHash('sha256');
    for await (const chunk of bytesOf(join(root, 'big'))) hash.update(chunk);
    expect(hash.digest('hex')).toBe(subjects[0]?.digests[0]?.hex);
  });

  it('that are empty have the digest of nothing', async () => {
    const { subjects } = await ask(folderWith({ empty: '' }), ['empty']);
    expect(subjects[0]?.digests[0]?.hex).toBe(sha256(''));
  });

  it.each([
    ['nothing matches', ['*.none'], 'ARTIFACT_NOT_FOUND'],
    ['one of two lines matches nothing', ['app.zip', 'none'], 'ARTIFACT_NOT_FOUND'],
    ['the way out', ['../x'], 'ARTIFACT_UNUSABLE'],
    ['the way out and in again', ['dist/../../x'], 'ARTIFACT_UNUSABLE'],
    ['a path elsewhere', ['/etc/hostname'], 'ARTIFACT_UNUSABLE'],
    ['a link', ['link'], 'ARTIFACT_UNUSABLE'],
    ['a link in a pattern', ['li*'], 'ARTIFACT_UNUSABLE'],
    ['a folder with a link', ['linked'], 'ARTIFACT_UNUSABLE'],
    ['a link on the way', ['to-dist/app.js'], 'ARTIFACT_UNUSABLE'],
  ])('are refused: %s', async (_, lines, code) => {
    const root = folderWith({ ...shop, 'linked/file': '1' });
    symlinkSync('app.zip', join(root, 'link'));
    symlinkSync('../app.zip', join(root, 'linked/link'));
    symlinkSync('dist', join(root, 'to-dist'));
    await expect(ask(root, lines)).rejects.toMatchObject({ code });
  });

  it('are refused when an empty folder is all there is', async () => {
    const root = folderWith({ 'a/b/c': '' });
    await expect(ask(root, ['a', '!a/**'])).rejects.toMatchObject({ code: 'ARTIFACT_NOT_FOUND' });
  });

  it('are no pipes, and nobody waits for one', async () => {
    const root = folderWith({ file: '' });
    execFileSync('mkfifo', [join(root, 'pipe')]);
    await expect(ask(root, ['pipe'])).rejects.toMatchObject({ code: 'ARTIFACT_UNUSABLE' });
  });

  it('that change while they are read are refused', async () => {
    const root = folderWith({ big: Buffer.alloc(140 * 1_048_576) });
    const path = join(root, 'big');
    const reading = createDigester(['sha256'])(path);
    // The reader takes a breath between its blocks, and in it this write happens.
    appendFileSync(path, 'more');
    await expect(reading).rejects.toMatchObject({ code: 'ARTIFACT_CHANGED' });
  });

  it('are packages only when they look like one', async () => {
    const zip = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.from('content'),
      Buffer.from('PK\u0005\u0006'),
      Buffer.alloc(18),
    ]);
    const root = folderWith({ 'good.zip': zip, 'bad.zip': 'text' });
    expect(await names(root, ['good.zip'], { kind: 'zip' })).toEqual(['good.zip']);
    await expect(ask(root, ['bad.zip'], { kind: 'zip' })).rejects.toMatchObject({
      code: 'ARTIFACT_UNUSABLE',
    });
    await expect(ask(root, ['.'], { kind: 'zip' })).rejects.toMatchObject({ code: 'ARTIFACT_UNUSABLE' });
  });
});

describe('checksums', () => {
  const sums = `${sha256('app')}  app.js\n${sha256('a')}  lib/a.js\n`;
  const listed = { 'dist/app.js': 'app', 'dist/lib/a.js': 'a' };
  const wrong = async (
    files: Readonly<Record<string, string>>,
    lines: readonly string[],
    mode?: FilesRequest['mode'],
  ) => {
    const { subjects, checks } = await ask(folderWith(files), lines, { checksums: ['dist/SUMS'], mode });
    return [
      subjects.length,
      checks.filter(({ fine }) => !fine).map(({ subject, got }) => `${subject}: ${got}`),
    ];
  };

  it('hold for a folder that has exactly what is listed, and the list itself is no artifact', async () => {
    expect(await wrong({ ...listed, 'dist/SUMS': sums }, ['dist'])).toEqual([2, []]);
  });

  it('name a file that is not listed, by mode', async () => {
    const files = { ...listed, 'dist/SUMS': sums, 'dist/evil.js': '!' };
    expect(await wrong(files, ['dist'])).toEqual([3, ['dist/evil.js: none']]);
    expect(await wrong(files, ['dist'], 'listed')).toEqual([2, []]);
    expect(await wrong(files, ['dist'], 'named')).toEqual([3, ['dist/evil.js: none']]);
  });

  it('name a file that is missing, by mode', async () => {
    const files = { 'dist/app.js': 'app', 'dist/SUMS': sums };
    const missing = ['lib/a.js: it is not among the artifacts'];
    expect(await wrong(files, ['dist'])).toEqual([1, missing]);
    expect(await wrong(files, ['dist'], 'listed')).toEqual([1, missing]);
    expect(await wrong(files, ['dist'], 'named')).toEqual([1, []]);
  });

  it('name a file with other bytes', async () => {
    const files = { ...listed, 'dist/app.js': 'APP', 'dist/SUMS': sums };
    expect(await wrong(files, ['dist'])).toEqual([2, [`dist/app.js: sha256:${sha256('APP')}`]]);
  });

  it('are understood as sha256sum writes them, odd names included', async () => {
    const root = folderWith({ 'a\nb': '1', 'c\\d': '2', ' e': '3', '-f': '4' });
    const printed = execFileSync('sh', ['-c', 'sha256sum -- *'], { cwd: root, encoding: 'utf8' });
    const other = folderWith({ 'a\nb': '1', 'c\\d': '2', ' e': '3', '-f': '4', SUMS: printed });
    const { checks } = await ask(other, ['.'], { checksums: ['SUMS'] });
    expect(checks.map(({ fine }) => fine)).toEqual([true, true, true, true]);
  });

  it('that nobody can use end the step', async () => {
    const root = folderWith({ 'app.js': 'app', SUMS: 'junk\n' });
    await expect(ask(root, ['app.js'], { checksums: ['SUMS'] })).rejects.toMatchObject({
      code: 'CHECKSUMS_UNUSABLE',
    });
    await expect(ask(root, ['app.js'], { checksums: ['none'] })).rejects.toMatchObject({
      code: 'CHECKSUMS_UNUSABLE',
    });
  });
});
