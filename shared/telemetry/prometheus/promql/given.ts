// An expression in PromQL that a user wrote. `$arm` in it stands for the conditions of the arm, `$step` for the length of
// an interval. Nothing is put into a text of the user's.
import { durationText } from './duration.js';
import { type Matcher, matchersText } from './matcher.js';

export type Given = {
  readonly text: string;
  /** Whether two arms are asked two different things. */
  readonly tellsArms: boolean;
};

export type GivenReading =
  | { readonly kind: 'given'; readonly given: Given }
  | { readonly kind: 'wrong'; readonly why: string };

const longest = 20_000;
const literals = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|#[^\n]*/g;
const placeholder = /\$(\w*)/g;

export function givenIn(text: string): GivenReading {
  if (text.trim() === '') return wrong('it is empty');
  if (text.length > longest) return wrong(`it has more than ${longest} characters`);
  const bare = text.replace(literals, ' ');
  if (/["'`]/.test(bare)) return wrong('a text in it has no end');
  const names = [...bare.matchAll(placeholder)].map(([, name = '']) => name);
  const unknown = names.find(name => name !== 'arm' && name !== 'step');
  if (unknown !== undefined) return wrong(`$${unknown} stands for nothing; there are $arm and $step`);
  const quoted = [...text.matchAll(literals)].find(([literal]) => /\$(arm|step)\b/.test(literal));
  if (quoted !== undefined) return wrong('$arm and $step stand for nothing inside of a text or a comment');
  return { kind: 'given', given: { text: text.trim(), tellsArms: names.includes('arm') } };
}

export function givenText(
  { text }: Given,
  filling: { readonly arm: readonly Matcher[]; readonly stepMilliseconds: number },
): string {
  const values: Readonly<Record<string, string>> = {
    arm: matchersText(filling.arm),
    step: durationText(filling.stepMilliseconds),
  };
  return text.replace(/\$(arm|step)\b/g, (_, name: string) => values[name] ?? '');
}

function wrong(why: string): GivenReading {
  return { kind: 'wrong', why };
}
