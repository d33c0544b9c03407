import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { catalogue, isCode } from '../../../shared/fault/catalogue.js';
import { asFault, Fault } from '../../../shared/fault/fault.js';

describe('a fault', () => {
  it('takes class and hint from the catalogue, and keeps what it is given', () => {
    const cause = new Error('no route');
    const plain = new Fault('TARGET_NOT_FOUND', 'there is no app');
    expect(plain).toMatchObject({ class: 'world', hint: catalogue.TARGET_NOT_FOUND.hint, facts: {} });
    const whole = new Fault('INPUT_INVALID', 'no', { hint: 'do', facts: { app: 'x', tries: 3 }, cause });
    expect(whole).toMatchObject({ class: 'yours', hint: 'do', facts: { app: 'x', tries: 3 } });
    expect(whole.cause).toBe(cause);
    expect('cause' in plain).toBe(false);
  });
});

describe('anything thrown, as a fault', () => {
  const inner = new Fault('CANCELLED', 'stopped');

  it('is the fault itself, or the nearest one among its causes', () => {
    expect(asFault(inner)).toBe(inner);
    expect(asFault(new Error('outer', { cause: new Error('middle', { cause: inner }) }))).toBe(inner);
    expect(asFault({ cause: inner })).toBe(inner);
  });

  it.each([
    ['an error', new Error('boom'), 'boom'],
    ['an error of another realm', runInNewContext("new TypeError('elsewhere')"), 'elsewhere'],
    ['an error without words', new Error(' '.trim()), 'something failed without a message'],
    ['a text', 'plain', 'plain'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a symbol', Symbol('s'), 'Symbol(s)'],
    ['an object without a prototype', Object.create(null), 'something failed without a message'],
    ['an object whose message is none', { message: 7 }, 'something failed without a message'],
  ])('is a bug of ours when it is %s', (_, thrown, message) => {
    const fault = asFault(thrown);
    expect(fault).toMatchObject({ code: 'UNEXPECTED', class: 'ours', message });
    expect(fault.cause).toBe(thrown);
  });

  it('comes of a ring of causes too', () => {
    const [one, other] = [new Error('one'), new Error('other')];
    one.cause = other;
    other.cause = one;
    expect(asFault(one)).toMatchObject({ code: 'UNEXPECTED', message: 'one' });
  });

  it('comes of whatever there is', () => {
    fc.assert(fc.property(fc.anything(), thrown => asFault(thrown) instanceof Fault));
  });
});

describe('the catalogue', () => {
  it.each(Object.entries(catalogue))('words %s as the pages need it', (code, { title, hint, more }) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(title).toMatch(/^\S.*\.$/);
    expect(more).toMatch(/^\S.*\.$/);
    // "What to do: …." adds the stop.
    expect(hint).toMatch(/^\S.*[^.]$/);
  });

  it('knows its codes, and not what every object has', () => {
    expect(Object.keys(catalogue).every(isCode)).toBe(true);
    expect(['toString', '__proto__', 'constructor', '', 'input_invalid'].some(isCode)).toBe(false);
  });
});
