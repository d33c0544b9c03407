// Cuts a stream of text into lines as .NET's StreamReader does: at \n, at \r\n and at a lone \r.
// The runner reads its children so; a carriage return inside a message therefore starts a new line.

export type LineCutter = {
  readonly push: (text: string) => void;
  readonly end: () => void;
};

export function lineCutter(receive: (line: string) => void): LineCutter {
  let rest = '';
  let returnWasLast = false;

  const push = (text: string): void => {
    // A \n that opens this chunk may be the second half of a \r\n cut by the chunk border.
    const fresh = returnWasLast && text.startsWith('\n') ? text.slice(1) : text;
    if (text !== '') returnWasLast = text.endsWith('\r');
    const pieces = (rest + fresh).split(/\r\n|\n|\r/);
    rest = pieces.pop() ?? '';
    for (const piece of pieces) receive(piece);
  };

  const end = (): void => {
    if (rest !== '') receive(rest);
    rest = '';
  };

  return { push, end };
}
