// The names of the workers of a plan, by which metrics know them.

/** The workers of a plan serve its sites and all their slots, under the same names. */
export const instanceNames = (plan: string, count: number): readonly string[] => {
  const number = [...plan].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % 0xffff;
  const prefix = `lw1sdlwk${number.toString(16).toUpperCase().padStart(4, '0')}`;
  return Array.from({ length: count }, (_, index) => `${prefix}${index + 1}`);
};
