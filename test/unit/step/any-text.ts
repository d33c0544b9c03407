// Text of any kind: control characters, halves of characters, blanks that nobody sees. The unit `binary` of fast-check
// holds the same, and takes seconds to make.
import fc, { type StringConstraints } from 'fast-check';

const unit = fc.oneof(
  { weight: 3, arbitrary: fc.nat(0x7f).map(code => String.fromCharCode(code)) },
  { weight: 1, arbitrary: fc.nat(0xffff).map(code => String.fromCharCode(code)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\0', '\r', '\n', '\u00a0', '\u200b', '\u2028', '\ufeff', '🙂', 'é'),
  },
);

export function anyText(constraints: Omit<StringConstraints, 'unit'> = {}) {
  return fc.string({ ...constraints, unit });
}
