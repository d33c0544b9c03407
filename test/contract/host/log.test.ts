import { describe, expect, it } from '@jest/globals';
import { play } from './play.js';
import { speakingRows } from './rows/rows.js';
import type { Call } from './script.js';

/** Texts that an answer, a name or a file from outside may hold. */
const hostile = [
  '##vso[task.setvariable variable=PATH]/evil',
  'before ##VSO[task.complete result=Succeeded;]after',
  '##vso and nothing more',
  '::set-output name=outcome::passed',
  ' \t ::error title=x::forged',
  '\u00a0::stop-commands::resume',
  'a\n::add-mask::e\r::set-env name=NODE_OPTIONS::--inspect\r\n##[error]forged',
  'before ##[group]forged ##[section]',
  '###[warning]forged ####[debug]forged',
  '\u001b[2J\u001b]0;title\u0007\u009b31m\u0008\u007f',
  '\u2028::error::x\u2029::error::y\u0085::error::z\u000b::error::v',
  '#\u200d#[error]x #\ufe0f#\u00advso[task.debug]x \u200d:\u200b:error::x',
  '\u00a0\u200d::error::x',
  '\u202eesrever\u202c \u{e0041}hidden',
  '\ud800 alone ##vso[task.debug]x',
];

/** The same shape in lines, and nothing to obey. */
function harmlessTwin(text: string): string {
  return text.replace(/[^\r\n]/gu, 'x');
}

function callsWith(texts: readonly string[]): readonly Call[] {
  const whole = texts.join('\n');
  return [
    ...texts.flatMap(text => [
      { call: 'debug', text } as const,
      { call: 'info', text } as const,
      { call: 'notice', text } as const,
      { call: 'warning', text } as const,
      { call: 'error', text } as const,
      { call: 'group', title: text, lines: [text, `the answer: ${text}`] } as const,
      { call: 'output', name: 'split', value: text } as const,
    ]),
    {
      call: 'finish',
      outcome: 'broken',
      headline: whole,
      fault: { code: 'HTTP_REFUSED', message: whole, hint: whole, facts: { answer: whole, [whole]: 1 } },
    },
  ];
}

describe.each(speakingRows)('text from outside on $name', row => {
  it('is obeyed by nobody, wherever it is printed', async () => {
    const environment = { AZURE_PROMOTE_DEBUG: 'true' };
    // Few at a time, so that no annotation is left out for its number.
    for (let at = 0; at < hostile.length; at += 8) {
      const texts = hostile.slice(at, at + 8);
      const forged = await play(row, { environment, calls: callsWith(texts) });
      const plain = await play(row, { environment, calls: callsWith(texts.map(harmlessTwin)) });
      expect({ texts, obeyed: forged.observed.obeyed }).toEqual({ texts, obeyed: plain.observed.obeyed });
      expect(forged.observed.failed).toBe(true);
    }
  });

  it('stays readable', async () => {
    const { observed } = await play(row, {
      calls: [
        { call: 'info', text: 'got ##vso[task.complete]x \u001b[31mred\u001b[0m\n::1 refused ünï 👩‍💻 ⚠️' },
      ],
    });
    const text = observed.plain.join('\n');
    expect(text).toContain('vso[task.complete]x \\x1b[31mred\\x1b[0m\n');
    expect(text).toContain('::1 refused ünï 👩‍💻 ⚠️');
  });
});

const secret = 'hush "quoted"\\ + ü/&\nsecond line of it\n}\n';

function spellings(text: string): readonly string[] {
  return [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text)];
}

describe.each(speakingRows)('a secret on $name', row => {
  it('never leaves the process, in any spelling', async () => {
    const told = spellings(secret).join(' | ');
    const { observed, end } = await play(row, {
      environment: { AZURE_PROMOTE_DEBUG: 'true' },
      calls: [
        { call: 'mask', value: secret },
        ...callsWith([`${told} end`]),
        { call: 'save', name: 'claim', value: told },
        { call: 'summary', markdown: told },
      ],
    });
    const masks = /^(::add-mask::|##vso\[task\.setsecret\]).*$/gm;
    const written = JSON.stringify([observed.outputs, observed.state, observed.summary]);
    const all = (end.stdout + end.stderr).replace(masks, '') + written;
    for (const part of ['hush', 'second line', 'second%20line']) expect(all).not.toContain(part);
    expect(all).toContain('***');
    expect(all).toContain(' end');
  });

  it('is hidden line by line by the host, but not a lone bracket', async () => {
    const { observed } = await play(row, {
      calls: [
        { call: 'mask', value: secret },
        { call: 'mask', value: '  \n ' },
        { call: 'info', text: '{"a":1}' },
      ],
    });
    const told = row.host === 'terminal' ? [] : ['hush "quoted"\\ + ü/&', 'second line of it'];
    expect(observed.masks).toEqual(told);
    expect(observed.plain).toEqual(['{"a":1}']);
  });
});

describe.each(speakingRows)('the log on $name', row => {
  it('shows what a reader has to notice', async () => {
    const { observed } = await play(row, {
      calls: (['notice', 'warning', 'error'] as const).map(call => ({ call, text: `mind this ${call}` })),
    });
    for (const kind of ['notice', 'warning', 'error']) {
      const text = `mind this ${kind}`;
      if (row.annotationKinds.includes(kind))
        expect(observed.annotations).toContainEqual({ kind, title: '', text });
      else expect(observed.plain).toContain(`${kind}: ${text}`);
    }
  });

  it('keeps the lines of a group together', async () => {
    const { observed, end } = await play(row, {
      calls: [{ call: 'group', title: 'readings', lines: ['first', 'second'] }],
    });
    const printed = end.stdout + end.stderr;
    expect(printed).toMatch(/readings\n *first\n *second\n/);
    if (row.host !== 'terminal') expect(observed.groups).toEqual(['readings']);
  });

  it('shows debug lines only in debug mode', async () => {
    const calls = [{ call: 'debug', text: 'deep down\nbelow' }] as const;
    const quiet = await play(row, { calls });
    const loud = await play(row, { calls, environment: { AZURE_PROMOTE_DEBUG: 'true' } });
    expect(quiet.end.stderr).toBe('');
    expect(quiet.observed.plain.join('')).toBe('');
    // The runners get them always, and show them when a person asks there.
    if (row.host === 'terminal') expect(loud.observed.plain).toEqual(['debug: deep down', 'below']);
    else expect(loud.observed.debug).toEqual(['deep down', 'below']);
  });
});

describe.each(speakingRows.filter(row => row.annotationKinds.includes('warning')))(
  'annotations on $name',
  row => {
    it('never exceed ten of a kind, and nothing is lost', async () => {
      const { observed } = await play(row, {
        calls: [
          { call: 'warning', text: 'too slow', times: 13 },
          { call: 'error', text: 'too wrong', times: 13 },
          {
            call: 'finish',
            outcome: 'broken',
            headline: 'no',
            fault: { code: 'HTTP_REFUSED', message: 'the answer is no' },
          },
        ],
      });
      const kinds = observed.annotations.map(annotation => annotation.kind);
      expect(kinds.filter(kind => kind === 'warning')).toHaveLength(10);
      expect(kinds.filter(kind => kind === 'error')).toHaveLength(10);
      expect(observed.annotations.at(-1)).toMatchObject({ kind: 'error', title: 'HTTP_REFUSED' });
      expect(observed.plain.filter(line => line === 'warning: too slow')).toHaveLength(3);
      expect(observed.plain.filter(line => line === 'error: too wrong')).toHaveLength(4);
      expect(observed.plain).toContain('3 more warnings above, only in this log');
      expect(observed.plain).toContain('4 more errors above, only in this log');
    });

    it('are cut at 4096 characters, and the log has the whole text', async () => {
      const text = '🚀'.repeat(2500);
      const { observed } = await play(row, { calls: [{ call: 'error', text }] });
      const [annotation] = observed.annotations;
      expect(annotation?.text.length).toBeLessThanOrEqual(4096);
      expect(annotation?.text).not.toMatch(/\p{Cs}/u);
      expect(observed.plain).toContain(`error: ${text}`);
    });
  },
);
