// Who was told what of an environment: by GitHub, by an annotation, by a message. The newest last.

export type Told = {
  readonly at: Date;
  /** The environment. */
  readonly of: string;
  /** Where it can be read: `GitHub deployment`, `annotation`, `webhook`. */
  readonly by: string;
  readonly words: string;
};

export type ToldBoard = {
  readonly note: (told: Told) => void;
  readonly all: () => readonly Told[];
};

/** Enough for an afternoon. */
const most = 500;

export const startTold = (): ToldBoard => {
  const noted: Told[] = [];
  return {
    note: told => {
      noted.push(told);
      if (noted.length > most) noted.shift();
    },
    all: () => noted,
  };
};
