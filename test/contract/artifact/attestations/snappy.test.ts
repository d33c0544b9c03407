import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packSnappy } from '../../../../playground/rooms/attestations/snappy.js';
import { unpackSnappy } from '../../../../shared/artifact/attestations/snappy.js';

const most = 1 << 20;

describe('raw snappy', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{"a":', 'bundle', '\n', 'ü', 'x'.repeat(300)), { maxLength: 400 }),
        parts => {
          const bytes = Buffer.from(parts.join(''));
          const unpacked = unpackSnappy(packSnappy(bytes), most);
          return 'bytes' in unpacked && bytes.equals(Buffer.from(unpacked.bytes));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('never throws, and never makes more than it may, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
        const unpacked = unpackSnappy(bytes, 5000);
        return 'why' in unpacked || unpacked.bytes.length <= 5000;
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a length beyond the limit', [0xff, 0xff, 0xff, 0xff, 0x0f]],
    ['a length without an end', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['nothing', []],
    ['a literal that breaks off', [0x05, 0x10, 0x61]],
    ['a copy from before the beginning', [0x04, 0x01, 0x01]],
    ['a copy from nowhere', [0x05, 0x00, 0x61, 0x01, 0x00]],
    ['less than it says', [0x05, 0x00, 0x61]],
  ])('is refused for %s', (_, bytes) => {
    expect(unpackSnappy(Uint8Array.from(bytes), 5000)).toHaveProperty('why');
  });

  it('reads copies that overlap what they write', () => {
    expect(
      unpackSnappy(Uint8Array.from([0x07, 0x04, 0x61, 0x62, 0x05, 0x02, 0x00, 0x63]), 100),
    ).toHaveProperty('why');
    const unpacked = unpackSnappy(Uint8Array.from([0x07, 0x04, 0x61, 0x62, 0x05, 0x02]), 100);
    expect('bytes' in unpacked && Buffer.from(unpacked.bytes).toString()).toBe('abababa');
  });
});
