// The bare environment of a child: a PATH with the chosen Node first, a home of its own, and nothing else.
// What the machine of the tests knows (tokens, NODE_OPTIONS, GITHUB_*) must not reach a bundle under test.
import { delimiter, dirname } from 'node:path';
import type { NodeRuntime } from '../runtimes.js';

export function bareEnvironment(runtime: NodeRuntime, home: string): Record<string, string> {
  const machinePath = process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin';
  return { PATH: [dirname(runtime.path), machinePath].join(delimiter), HOME: home, LANG: 'C.UTF-8' };
}
