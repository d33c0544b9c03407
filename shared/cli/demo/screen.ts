// The demo on a terminal: what is said, a line for whatever happened, and one that moves while nothing does.
import type { Log, Progress } from '../../host/host.js';
import { formatPercent } from '../../traffic/split.js';

export type Moment = {
  /** Milliseconds since the release began, by the playground's clock. */
  readonly since: number;
  /** Of the new version, in percent. */
  readonly share: number;
};

export type Screen = {
  readonly say: (text: string) => void;
  readonly happened: (moment: Moment, text: string) => void;
  readonly meanwhile: (moment: Moment, text: string) => void;
};

/** Fits the narrowest screen that people still have. */
export const columns = 80;
const cells = 10;

export function screenOn(log: Pick<Log, 'info'>, progress: ((now: Progress) => void) | undefined): Screen {
  return {
    say: text => {
      for (const line of text.split('\n')) log.info(line);
    },
    happened: (moment, text) => {
      const [first = '', ...rest] = wrapped(text, columns - front(moment).length);
      const margin = ' '.repeat(front(moment).length);
      for (const line of [`${front(moment)}${first}`, ...rest.map(each => `${margin}${each}`)])
        log.info(line);
    },
    meanwhile: (moment, text) => {
      const bar = `${front(moment)}${text}`;
      progress?.({ line: bar, bar, percent: moment.share });
    },
  };
}

export const heading = '  min:s  new version       what happened, and why';

function front({ since, share }: Moment): string {
  return `${clockTime(since).padStart(7)}  ${drawn(share)} ${formatPercent(share).padStart(5)}  `;
}

/** A share above nothing shows, however small it is. */
function drawn(share: number): string {
  const filled = share > 0 ? Math.max(1, Math.round((share / 100) * cells)) : 0;
  return `${'█'.repeat(filled)}${'░'.repeat(cells - filled)}`;
}

export function clockTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1_000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
