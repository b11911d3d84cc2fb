/** Resolves when whatever else waits has had its turn: work on a large message is done in steps, with pauses between. */
export type Pause = () => Promise<void>;

/** Characters of a message that is worth pauses: below that no step of the work takes longer than some milliseconds. */
const LARGE = 1024 ** 2;

export function isLarge(characters: number): boolean {
  return characters > LARGE;
}
