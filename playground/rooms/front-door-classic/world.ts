// What a playground starts with of Front Door (classic): whole resources, each as Azure shows it. Plain values only.
import type { Fields } from '../../exchange.js';

export type ClassicWorld = {
  readonly name: string;
  readonly group: string;
  readonly location: string;
  readonly tags: Fields;
  /** Without what is not for anybody to set. */
  readonly properties: Fields;
  /** What Azure shows beside them, and nobody sets. */
  readonly shown?: Fields;
  /** How far the edge is from a backend, in milliseconds, by its address; 0 when absent. */
  readonly distances?: Readonly<Record<string, number>>;
};

/** The only version of these resources that is played. */
export const classicVersion = '2021-06-01';
