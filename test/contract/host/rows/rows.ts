// The hosts that the suite covers. A new host is its row here, and its adapter in the driver.
import { azureRow } from './azure-row.js';
import { githubRow } from './github-row.js';
import type { HostRow } from './row.js';
import { terminalJsonRow, terminalRow } from './terminal-row.js';

export const hostRows: readonly HostRow[] = [githubRow, azureRow, terminalRow];

/** And the other way in which one of them speaks, for what depends on it. */
export const speakingRows: readonly HostRow[] = [...hostRows, terminalJsonRow];
