// What `azure-promote pause --help` and its siblings print.
import type { OrderName } from './orders.js';

const told: Readonly<Record<OrderName, readonly string[]>> = {
  pause: [
    'Ask a promotion to wait where it is.',
    '',
    'Judging goes on, and a candidate that fails still goes back. Nothing is raised',
    'until somebody says continue. After the time of hold-for it goes back by itself.',
  ],
  continue: [
    'Tell a promotion that waits, or is held, to go on.',
    '',
    'What could not be decided counts as accepted, with your name and reason. Where',
    'nobody counted requests, it is judged again: that cannot be accepted.',
  ],
  abort: [
    'Tell a promotion to end: its traffic goes back to the stable version.',
    '',
    'Before anything has moved it ends at once. To go back without waiting for a',
    'driver, run rollback.',
  ],
};

export function orderHelp(name: OrderName): string {
  return [
    ...told[name],
    '',
    `Usage: azure-promote ${name} PROMOTION --reason <text> [inputs]`,
    '',
    'Inputs',
    '  PROMOTION              Its id, prm_…, from the log, the outputs, or status.',
    '  --reason <text>        Required. Why; whoever drives it prints it.',
    '  --ledger <text>        Where it is kept: file:PATH, git, git+branch:NAME, or',
    '                         the https address of a blob container. Default: a',
    '                         folder of this user.',
    '  --environment <text>   Look there only. Default: everywhere in the ledger.',
    '  --service <text>       Look for this service only.',
    '  --client-id, --tenant-id, --auth, --cloud',
    '                         How to sign in to a blob container, as for every step.',
    '',
    'The order is an entry of the ledger. A run that drives the promotion reads it at',
    'its next look, within a minute or two; where nobody drives it, resume does.',
    '',
    '--json prints the result as JSON, --help this page.',
    '',
    'Example',
    `  azure-promote ${name} prm_01KAH7ZQ9E3M5T8W2X4Y6Z0B1C \\`,
    "      --reason 'asked by on-call' \\",
    '      --ledger https://stpromote.blob.core.windows.net/ledger',
  ].join('\n');
}
