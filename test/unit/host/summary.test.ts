import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fittedSummary } from '../../../shared/host/summary.js';

const note = 'The rest of this page is left out';

describe('a summary', () => {
  it('that fits is not changed', () => {
    expect(fittedSummary('# Title\n', 8)).toBe('# Title\n');
  });

  it('is cut at the end of a line', () => {
    const cut = fittedSummary('| 1234 |\n'.repeat(100), 300);
    expect(cut).toMatch(/^(\| 1234 \|\n)+\| 1234 \|\n\nThe rest/);
  });

  it('closes the block of code that it was cut in', () => {
    const cut = fittedSummary(`text\n\`\`\`mermaid\n${'a --> b\n'.repeat(100)}\`\`\`\n`, 300);
    expect(cut).toMatch(/a --> b\n```\n\nThe rest/);
  });

  it('of one long line is cut between characters', () => {
    const cut = fittedSummary('ü🚀'.repeat(1000), 301);
    expect(cut).toContain(note);
    expect(cut).not.toContain('\ufffd');
  });

  it('is empty when not even the note has room', () => {
    expect(fittedSummary('x'.repeat(100), 20)).toBe('');
    expect(fittedSummary('x', -5)).toBe('');
  });

  it('never takes more room than there is', () => {
    const fits = fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.nat(400),
      (markdown, room) => {
        expect(Buffer.byteLength(fittedSummary(markdown, room))).toBeLessThanOrEqual(room);
      },
    );
    fc.assert(fits);
  });
});
