// The one entry of the bundle. Every file in dist/ that somebody starts is two lines that call this.
import { detectHost } from '../host/detect.js';

/** `name` is a step, `post` (what a step left to do when the job ends) or `cli` (always the terminal). */
export async function start(name: string): Promise<void> {
  if (name === 'cli') {
    const { main } = await import('../cli/main.js');
    return main(process);
  }
  const { startOnRunner } = await import('../wiring/runner.js');
  return startOnRunner(name, detectHost(process.env), process);
}
