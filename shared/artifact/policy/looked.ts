// Findings of what was looked at: it fits, or it does not.
import type { Finding } from '../../checks/finding.js';

export function fine(name: string, expected: string, got: string): Finding {
  return { name, expected, got, looked: 'checked', fine: true };
}

export function wrong(name: string, expected: string, got: string, fix?: string): Finding {
  return { name, expected, got, looked: 'checked', fine: false, ...(fix === undefined ? {} : { fix }) };
}
