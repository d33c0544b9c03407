// Several rollouts are driven at once: every line says which one it is about.
import type { Host, Log } from '../../host/host.js';

export function namedLog({ log }: Pick<Host, 'log'>, name: string): Log {
  const told = (say: (text: string) => void) => (text: string) => say(`${name}: ${text}`);
  return {
    debug: told(log.debug),
    info: told(log.info),
    notice: told(log.notice),
    warning: told(log.warning),
    error: told(log.error),
    group: (title, lines) => log.group(`${name}: ${title}`, lines),
  };
}
