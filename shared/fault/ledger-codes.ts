// The codes of ledgers.
import { type CatalogueEntry, entry } from './catalogue-entry.js';

export const ledgerCodes = {
  LEDGER_UNREADABLE: entry(
    'world',
    'The ledger cannot be read or written.',
    'check where it is, the permissions there and the way to it; put a damaged stream back to its last whole line',
    'Absent means no entries. Anything else that cannot be read is this fault: a ledger is never treated as empty. A damaged line is named in the message. A write that failed has left the ledger as it was, unless the fact may-have-applied says that an answer was lost: what was to be written is then there or not, whole, and the next read tells.',
  ),
  LEDGER_BUSY: entry(
    'world',
    'Other processes kept the ledger locked.',
    'try again; if it lasts, fewer processes should write at once, or to a faster disk',
    'The file ledger holds a lock while it writes, for milliseconds. The lock of a process that died is taken over after ten seconds. This one kept changing hands for half a minute. The ledger in a branch of git pushes again when another stream was faster; here others were, twenty times.',
  ),
  LEDGER_ENTRY_TOO_LARGE: entry(
    'yours',
    'What should be kept is larger than an entry of the ledger may be.',
    'shorten what goes into the entry: texts, queries, lists',
    'An entry is one line of at most 65536 bytes, whichever ledger keeps it. Nothing was written.',
  ),
  LEDGER_REFUSED: entry(
    'world',
    'The ledger was reached, and took nothing.',
    'read what the server says; give the token the right to write the contents of the repository',
    'The rule of a branch or of a reference, a hook, or a missing right. Its own words are in the message. Nothing was written, and trying again would not help.',
  ),
  LEDGER_GIT_MISSING: entry(
    'world',
    'The ledger is in a git repository, and git is missing or too old.',
    'install git 2.31 or newer on the machine that runs this',
    'Runners of both hosts bring git. On a machine of your own it has to be on the path of the agent.',
  ),
  LEDGER_MISSING: entry(
    'world',
    'The container that the ledger should be in does not exist.',
    'make the container once, by the command above, and give the identity the role to write to it',
    'A ledger makes its blobs itself, and never the container: whoever may do that could as well delete it. A wrong name looks the same, so that nothing is made by guessing.',
  ),
} as const satisfies Record<string, CatalogueEntry>;
