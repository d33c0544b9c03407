// The map in shared/README.md, read as data: the tables there are the rules, and there is no second copy of them.
import { readText } from './tree.js';

export type Line = {
  readonly number: number;
  /** Rooms (`fault`) and single files (`traffic/split`) that stand on this line. */
  readonly places: readonly string[];
  /** The last line that they may know; all earlier ones when absent. */
  readonly seesUpTo?: number;
  /** The only rooms that may know them; every later line when absent. */
  readonly seenBy?: readonly string[];
};

export type RoomMap = {
  readonly lines: readonly Line[];
  /** Rooms and files that decide and never do. */
  readonly pure: readonly string[];
  readonly purePackages: readonly string[];
};

export type Place = Line & {
  readonly room: string;
  /** True for a file that the map names itself. */
  readonly named: boolean;
};

export function readMap(text: string = readText('shared/README.md')): RoomMap {
  const pure = sectionOf(text, 'What is pure');
  return {
    lines: rowsOf(sectionOf(text, 'The arrows')).map(lineOf),
    pure: rowsOf(pure).flatMap(([places = '']) => spans(places)),
    purePackages: spans(/^Packages allowed there:.*$/m.exec(pure)?.[0] ?? ''),
  };
}

/** Where a file of shared/ stands; undefined when the map does not know its room. */
export function placeOf(path: string, { lines }: RoomMap): Place | undefined {
  const file = path.replace(/^shared\//, '').replace(/\.ts$/, '');
  const room = file.split('/')[0] ?? '';
  const own = lines.find(({ places }) => places.includes(file));
  const found = own ?? lines.find(({ places }) => places.includes(room));
  return found && { ...found, room, named: own !== undefined };
}

export function isPure(path: string, { pure }: RoomMap): boolean {
  const file = path.replace(/^shared\//, '').replace(/\.ts$/, '');
  return pure.some(place => file === place || file.startsWith(`${place}/`));
}

function lineOf([number = '', places = '', sees = '', seen = '']: readonly string[]): Line {
  const upTo = /lines 1 to (\d+)/.exec(sees)?.[1];
  const seenBy = spans(seen);
  return {
    number: Number.parseInt(number, 10),
    places: spans(places),
    ...(upTo !== undefined && { seesUpTo: Number(upTo) }),
    ...(seenBy.length > 0 && { seenBy }),
  };
}

function sectionOf(text: string, title: string): string {
  const section = text.split(/^## /m).find(part => part.startsWith(`${title}\n`));
  if (section === undefined) throw new Error(`shared/README.md has no section "${title}"`);
  return section;
}

/** The cells of every row of the tables in a section, without their headings. */
function rowsOf(section: string): readonly (readonly string[])[] {
  const rows = section
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
  return rows.slice(rows.findIndex(row => row.every(cell => /^:?-+:?$/.test(cell))) + 1);
}

function spans(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
}
