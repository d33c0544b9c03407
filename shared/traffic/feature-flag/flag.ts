// A feature flag as two arms and their shares: of users whom a targeting filter lets in, or of users to whom an allocation
// gives a variant. What cannot be moved without harm is named here, before anything is written.
import type { Split } from '../split.js';
import { at, type Node, NoJson, parseText, textOf } from './json-text.js';
import { type Lever, targetingLever } from './targeting.js';
import { unsuitable } from './unsuitable.js';
import { variantLever } from './variants.js';

export type Flag = Lever & {
  readonly text: string;
  readonly isEnabled: boolean;
};

/** `candidate`: as the caller named it, `on` or a variant; undefined when nobody did. */
export function flagIn(text: string, candidate: string | undefined): Flag {
  const root = rootOf(text);
  const isEnabled = at(root, 'enabled');
  const lever = leverOf(text, root, candidate);
  return { ...lever, text, isEnabled: isEnabled?.kind === 'plain' && isEnabled.value === true };
}

function rootOf(text: string): Node {
  try {
    const root = parseText(text);
    if (root.kind === 'object' && textOf(at(root, 'id')) !== undefined) return root;
  } catch (thrown) {
    if (!(thrown instanceof NoJson)) throw thrown;
    throw unsuitable(`its value is no JSON: ${thrown.message}`);
  }
  throw unsuitable('its value is no feature flag: it has no id');
}

function leverOf(text: string, root: Node, candidate: string | undefined): Lever {
  const variants = at(root, 'variants');
  const hasVariants = variants?.kind === 'array' && variants.items.length > 0;
  const isOn = candidate?.toLowerCase() === 'on' || candidate?.toLowerCase() === 'off';
  // A variant may be called On: whoever has variants, and one of that name, means it.
  const names = hasVariants ? variants.items.map(each => textOf(at(each, 'name'))?.toLowerCase()) : [];
  if (hasVariants && (!isOn || names.includes(candidate?.toLowerCase()))) {
    return variantLever(text, root, candidate);
  }
  return targetingLever(text, root);
}

/** A flag that is off is off for everybody: whatever it says of shares is nobody's. */
export function sharesOf({ isEnabled, shares, whenDisabled }: Flag): Split {
  return isEnabled ? shares : whenDisabled;
}
