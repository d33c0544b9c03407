import { describe, expect, it } from '@jest/globals';
import { formatDigest, type WeakAlgorithm } from '../../../../shared/artifact/digest.js';
import { readChecksums } from '../../../../shared/artifact/files/checksum-file.js';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

function read(text: string, allowed: readonly WeakAlgorithm[] = []): readonly string[] {
  const list = readChecksums(Buffer.from(text), allowed);
  return 'entries' in list
    ? list.entries.map(({ name, digest }) => `${formatDigest(digest)} ${JSON.stringify(name)}`)
    : list.problems;
}

describe('a checksum file', () => {
  it.each([
    ['text', `${a}  app.zip\n`, [`sha256:${a} "app.zip"`]],
    ['star', `${a} *app.zip\n`, [`sha256:${a} "app.zip"`]],
    ['upper case', `${a.toUpperCase()}  app.zip\n`, [`sha256:${a} "app.zip"`]],
    [
      'CRLF and a byte order mark',
      `\uFEFF${a}  app.zip\r\n${b}  b\r\n`,
      [`sha256:${a} "app.zip"`, `sha256:${b} "b"`],
    ],
    ['no last line break', `${a}  app.zip`, [`sha256:${a} "app.zip"`]],
    ['blanks in a name', `${a}   two words\n`, [`sha256:${a} " two words"`]],
    ['escapes', `\\${a}  a\\nb\\\\c\\rd\n`, [`sha256:${a} "a\\nb\\\\c\\rd"`]],
    ['a backslash without escapes', `${a}  a\\nb\n`, [`sha256:${a} "a\\\\nb"`]],
    ['the tag of BSD', `SHA256 (a (1).zip) = ${a}\n`, [`sha256:${a} "a (1).zip"`]],
    ['the tag of OpenSSL', `SHA2-256(app.zip)= ${a}\n`, [`sha256:${a} "app.zip"`]],
    [
      'SHA-384 and SHA-512',
      `${'c'.repeat(96)}  x\n${'d'.repeat(128)}  x\n`,
      [`sha384:${'c'.repeat(96)} "x"`, `sha512:${'d'.repeat(128)} "x"`],
    ],
    ['a dot before the name', `${a}  ./dist/app.zip\n# a remark\n\n`, [`sha256:${a} "dist/app.zip"`]],
  ])('is read in the form: %s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['junk', `${a}  app.zip\nhello\n`, 'line 2: it is no checksum and name'],
    ['nothing', '\n\n', 'it lists nothing'],
    ['an absolute path', `${a}  /etc/passwd\n`, 'line 1: "/etc/passwd" is an absolute path'],
    ['an absolute path of Windows', `${a}  C:\\x\n`, 'line 1: "C:\\\\x" is an absolute path'],
    ['a way out', `${a}  dist/../../x\n`, 'line 1: "dist/../../x" leads out of its folder'],
    ['a way out by backslash', `${a}  ..\\x\n`, 'line 1: "..\\\\x" leads out of its folder'],
    ['a way out behind an escape', `\\${a}  ..\\\\x\n`, 'line 1: "..\\\\x" leads out of its folder'],
    ['a name twice', `${a}  x\n${a}  ./x\n`, 'lines 1 and 2: "x" stands twice'],
    ['a conflict', `${a}  x\n${b}  x\n`, 'lines 1 and 2: "x" has two different checksums'],
    ['SHA-1', `${'e'.repeat(40)}  x\n`, 'line 1: sha1 is broken; name it to allow it'],
    ['MD5', `MD5 (x) = ${'e'.repeat(32)}\n`, 'line 1: md5 is broken; name it to allow it'],
    ['a length of nothing', `${'e'.repeat(65)}  x\n`, 'line 1: no algorithm has 65 hex digits'],
    [
      'a tag with another length',
      `SHA256 (x) = ${'e'.repeat(96)}\n`,
      'line 1: sha256 has 64 hex digits, not 96',
    ],
    ['an unknown escape', `\\${a}  a\\tb\n`, 'line 1: its name has an escape that is not known'],
    ['one blank', `${a} x\n`, 'line 1: it is no checksum and name'],
  ])('is refused whole for %s', (_, text, problem) => {
    expect(read(text)).toEqual([problem]);
  });

  it('may use a broken algorithm that is named', () => {
    expect(read(`${'e'.repeat(40)}  x\n`, ['sha1'])).toEqual([`sha1:${'e'.repeat(40)} "x"`]);
  });

  it('is no text in another encoding', () => {
    expect(readChecksums(Buffer.from([0xff, 0xfe, 0x41]))).toEqual({ problems: ['it is not text in UTF-8'] });
  });
});
