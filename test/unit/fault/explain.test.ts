import { describe, expect, it } from '@jest/globals';
import { catalogue, isCode } from '../../../shared/fault/catalogue.js';
import { anchorOf, explainCode, explainFault, factLines } from '../../../shared/fault/explain.js';
import { Fault } from '../../../shared/fault/fault.js';

describe('a fault in lines', () => {
  it('says what happened, the facts, what to do, and where to read on, in this order', () => {
    const facts = { app: 'payments', status: 404, retried: false };
    expect(explainFault(new Fault('TARGET_NOT_FOUND', 'there is no app', { facts, hint: 'choose' }))).toEqual(
      [
        'TARGET_NOT_FOUND  there is no app',
        '  facts  app=payments',
        '         status=404',
        '         retried=false',
        '  hint   choose',
        '  more   docs/reference/errors.md#target_not_found',
      ],
    );
  });

  it('leaves facts out where there are none', () => {
    expect(explainFault(new Fault('CANCELLED', 'stopped'))).toEqual([
      'CANCELLED  stopped',
      `  hint   ${catalogue.CANCELLED.hint}`,
      '  more   docs/reference/errors.md#cancelled',
    ]);
    expect(factLines({})).toEqual([]);
  });
});

describe('a code in lines', () => {
  it.each(Object.keys(catalogue).filter(isCode))('tells everything of %s', code => {
    const { class: kind, title, hint, more } = catalogue[code];
    const lines = explainCode(code);
    expect(lines[0]).toBe(`${code} (${kind})`);
    expect(lines).toEqual(expect.arrayContaining([title, more, `What to do: ${hint}.`]));
    expect(anchorOf(code)).toBe(code.toLowerCase());
  });
});
