import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toMarkdown } from '../../../shared/report/markdown.js';
import { anyText } from '../step/any-text.js';

const paragraph = (text: string): string => toMarkdown([{ kind: 'paragraph', text }]).trimEnd();

/** What a reader of the page sees: every escape resolved, as Markdown and HTML define it. */
function seenBy(markdown: string): string {
  return markdown
    .replaceAll('<br>', '\n')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&#8203;', '')
    .replaceAll('&#124;', '|')
    .replaceAll('&#36;', '$')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('text from outside, in Markdown', () => {
  it.each([
    ['a link', '[here](https://evil.example)', '\\[here\\](https:&#8203;//evil.example)'],
    ['an image', '![x](//evil.example/x.png)', '!\\[x\\](//evil.example/x.png)'],
    ['a bare address', 'see https://evil.example', 'see https:&#8203;//evil.example'],
    ['a bare address in capitals', 'HTTP://EVIL.example', 'HTTP:&#8203;//EVIL.example'],
    ['a bare host', '_www.evil.example_', '\\_www&#8203;.evil.example\\_'],
    ['a mail address', 'me@evil.example', 'me@&#8203;evil.example'],
    ['a mention', '@everyone', '@&#8203;everyone'],
    ['an address in brackets', '<https://evil.example>', '&lt;https:&#8203;//evil.example&gt;'],
    ['a link definition', '[a]: //evil.example', '\\[a\\]: //evil.example'],
    ['HTML', '<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a comment', '<!-- --><details>', '&lt;!-- --&gt;&lt;details&gt;'],
    ['an entity', '&lt;b&gt; &#91;', '&amp;lt;b&amp;gt; &amp;\\#91;'],
    ['emphasis', '**a** __b__ ~~c~~ *d*', '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\*d\\*'],
    ['code', '`rm -rf` ```', '\\`rm -rf\\` \\`\\`\\`'],
    ['a formula', '$\\sqrt{x}$', '&#36;\\\\sqrt{x}&#36;'],
    ['an escape of its own', '\\<b> \\[a]', '\\\\&lt;b&gt; \\\\\\[a\\]'],
    ['a heading', '# Title ##', '\\# Title \\#\\#'],
    ['a list', '- a', '\\- a'],
    ['another list', '+ a', '\\+ a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['another numbered list', '12) a', '12\\) a'],
    ['a quotation', '> a', '&gt; a'],
    ['a rule', '---', '\\---'],
    ['an underline', '===', '\\==='],
    ['a block of code', '     four blanks', 'four blanks'],
    ['a block of code by a tab', '\tx', 'x'],
    ['a table', '| a |\n| --- |', '&#124; a &#124;<br>&#124; --- &#124;'],
    ['lines of every kind', 'a\nb\r\nc\rd', 'a<br>b<br>c<br>d'],
    ['a heading behind a line break', 'a\n# b', 'a<br>\\# b'],
    ['ordinary words', 'payments runs 1.2.0: 90 %, ünï 🙂', 'payments runs 1.2.0: 90 %, ünï 🙂'],
  ])('does not become %s', (_, text, markdown) => {
    expect(paragraph(text)).toBe(markdown);
  });

  const sign = fc.constantFrom(...'\\`*_[]()<>&|~#$@!:/.-+=1 w\n\r\t{}"\'x');
  const text = fc.oneof(fc.string({ unit: sign }), anyText());

  it('is read as it was written, whatever it is', () => {
    const same = fc.property(text, given => {
      const written = given.replace(/^\s+/, '').replace(/\r\n|\r/g, '\n');
      expect(seenBy(toMarkdown([{ kind: 'paragraph', text: given }]).slice(0, -1))).toBe(written);
    });
    fc.assert(same, { numRuns: 500 });
  });

  it('leaves no sign in force, whatever it is', () => {
    const harmless = fc.property(text, given => {
      const bare = paragraph(given)
        .replaceAll('<br>', '')
        .replace(/\\[\s\S]|&(#\d+|amp|lt|gt);/g, '·');
      expect(bare).not.toMatch(/[`*_[\]<>&|~#$\n\r]|:\/\/|@\w|www\./i);
    });
    fc.assert(harmless, { numRuns: 500 });
  });
});

describe('a document in Markdown', () => {
  it('has a blank line between its blocks and one line break at its end', () => {
    const document = toMarkdown([
      { kind: 'heading', text: 'payments in production' },
      { kind: 'paragraph', text: 'production 90 %' },
      { kind: 'list', entries: ['one', '- two'] },
      { kind: 'code', text: 'az login' },
      {
        kind: 'table',
        columns: ['Arm', 'Share'],
        rows: [
          ['production', '90 %'],
          ['---', 'a|b\nc'],
        ],
      },
    ]);
    expect(document).toBe(
      [
        '### payments in production',
        'production 90 %',
        '- one\n- \\- two',
        '```\naz login\n```',
        '| Arm | Share |\n| --- | --- |\n| production | 90 % |\n| \\--- | a&#124;b<br>c |',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
  });

  it('keeps every table in its own cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('|', '\\', '\n', '\r', '`', ' ', 'a') });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    const whole = fc.property(rows, given => {
      const lines = toMarkdown([{ kind: 'table', columns: ['a', 'b'], rows: given }])
        .trimEnd()
        .split('\n');
      expect(lines).toHaveLength(given.length + 2);
      for (const line of lines) expect(line.match(/\|/g)).toHaveLength(3);
    });
    fc.assert(whole);
  });

  it('fences code so that no code ends the fence', () => {
    const fenced = fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'a', '~') }), text => {
      const lines = toMarkdown([{ kind: 'code', text }])
        .trimEnd()
        .split('\n');
      const fence = lines[0] ?? '';
      expect(fence).toMatch(/^`{3,}$/);
      expect(lines.at(-1)).toBe(fence);
      for (const line of lines.slice(1, -1)) expect(line.includes(fence)).toBe(false);
    });
    fc.assert(fenced);
  });

  it('comes at once, however much there is', () => {
    const long = toMarkdown([
      { kind: 'code', text: '` '.repeat(300_000) },
      { kind: 'paragraph', text: ' '.repeat(2_000_000) },
      { kind: 'paragraph', text: `x${' '.repeat(500_000)}${'w'.repeat(500_000)}` },
      { kind: 'list', entries: Array.from({ length: 150_000 }, (_, at) => String(at)) },
    ]);
    expect(long.length).toBeGreaterThan(1_000_000);
  });

  it('may be empty', () => {
    expect(toMarkdown([])).toBe('\n');
  });
});
