// Patterns from users, over the whole value and in linear time. RE2 has no look-behind and no back references, and
// therefore nothing that one unlucky value could keep busy for years.
import { RE2JS } from 're2js';

export type Compiled = { readonly matches: (value: string) => boolean } | { readonly why: string };

const longestPattern = 1024;
const longestValue = 16_384;

export function patternOf(text: string): Compiled {
  if (text === '') return { why: 'it is empty, and would match nothing that is there' };
  if (text.length > longestPattern) return { why: `it has more than ${longestPattern} characters` };
  try {
    // Alone first: what is wrong by itself could become right, and mean something else, within the brackets below.
    RE2JS.compile(text);
    const whole = RE2JS.compile(`\\A(?:${text})\\z`);
    return { matches: value => value.length <= longestValue && whole.matches(value) };
  } catch (thrown) {
    // The compiler refuses what RE2 does not know, and repetitions that would grow without bound.
    return { why: `RE2 does not know it: ${thrown instanceof Error ? thrown.message : String(thrown)}` };
  }
}
