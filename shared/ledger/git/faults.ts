// What goes wrong with a ledger in git, in one place: with the words of the server, and never with a token.
import { Fault } from '../../fault/fault.js';
import type { Layout, Remote } from './remote.js';
import { isForbidden, wordsOf } from './words.js';

export type Where = { readonly remote: Remote; readonly layout: Layout };

const rights = 'check the address of the repository, and that the token may read and write its contents';
const otherLayout =
  'let the token write the contents of the repository; where its rules take no references of their own, use git+branch:NAME with a branch that takes pushes';

/** `ref` is left out where all of the repository is meant. */
export function unusable({ remote }: Where, why: string, ref?: string): Fault {
  return new Fault('LEDGER_UNREADABLE', `the ledger cannot be used: ${why}`, {
    hint: 'look at the repository with git itself; put a damaged stream back to its last whole commit',
    facts: { repository: remote.address, ...(ref !== undefined && { reference: ref }) },
  });
}

/** Git could not do what was asked, by its own words. */
export function failed({ remote }: Where, stderr: string): Fault {
  const words = wordsOf(stderr) || 'git failed without a word';
  return new Fault('LEDGER_UNREADABLE', `the ledger cannot be used: ${words}`, {
    hint: isForbidden(stderr)
      ? rights
      : 'check the address of the repository and the way to it, then try again',
    facts: { repository: remote.address },
  });
}

/** The same fault, told by somebody whose push may have been taken all the same. What is no fault stays as it is. */
export function unsure(thrown: unknown): unknown {
  if (!(thrown instanceof Fault)) return thrown;
  const { code, message, hint, facts } = thrown;
  return new Fault(code, message, { hint, facts: { ...facts, 'may-have-applied': true }, cause: thrown });
}

export function refused({ remote, layout }: Where, words: string, ref: string): Fault {
  return new Fault(
    'LEDGER_REFUSED',
    `the repository refused what was to be kept: ${words || 'without a word'}`,
    {
      facts: { repository: remote.address, reference: ref },
      ...(layout === 'refs' && { hint: otherLayout }),
    },
  );
}

export function busy({ remote }: Where, ref: string): Fault {
  return new Fault('LEDGER_BUSY', 'the ledger is written to by others all the time', {
    facts: { repository: remote.address, reference: ref },
  });
}

export function gitMissing(why: string): Fault {
  return new Fault('LEDGER_GIT_MISSING', `the ledger cannot be used: ${why}`);
}
