import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOf, sorted, streamAt, streamPath } from '../../../shared/ledger/stream-path.js';
import { hostileNames } from '../../contract/ledger/hostile-names.js';

const stream = { service: 'payments', environment: 'production' };

describe('the path of a stream', () => {
  it.each(hostileNames)('is none for the name %j', name => {
    for (const odd of [
      { ...stream, service: name },
      { ...stream, environment: name },
    ]) {
      expect(() => streamPath(odd)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
      expect(() => isOf(odd)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
      expect(streamAt(`${odd.service}/${odd.environment}`)).toBeUndefined();
    }
  });

  it('leads back to its stream, and two streams never share one', () => {
    const name = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,9}$/);
    const led = fc.property(name, name, (service, environment) => {
      expect(streamAt(streamPath({ service, environment }))).toEqual({ service, environment });
    });
    fc.assert(led);
  });

  it.each(['a', 'a/b/c', '/a/b', 'a//b', 'a/b/', '', 'a/.b', 'a/b.lock'])('%j is none of ours', path => {
    expect(streamAt(path)).toBeUndefined();
  });
});

describe('streams', () => {
  it('are in an order that no language of the machine changes', () => {
    const names = ['b/a', 'B/z', 'a/ä'.replace('ä', 'z'), 'a/Z', 'a.b/c', 'a-b/c'];
    const streams = names.map(path => streamAt(path)).filter(each => each !== undefined);
    expect(sorted(streams).map(streamPath)).toEqual(['B/z', 'a/Z', 'a/z', 'a-b/c', 'a.b/c', 'b/a']);
  });

  it.each([
    [{}, true],
    [{ service: 'payments' }, true],
    [{ environment: 'production' }, true],
    [stream, true],
    [{ service: 'payment' }, false],
    [{ ...stream, environment: 'test' }, false],
  ])('are chosen by %j', (of, chosen) => {
    expect(isOf(of)(stream)).toBe(chosen);
  });
});
