import type { ModelDescription } from "../model/description.ts";

type Describe = (more: number) => ModelDescription;

/** Descriptions are large and the same for all devices of a size: each is made once. */
const made = new Map<Describe, Map<number, ModelDescription>>();

/**
 * The smallest description of at least that many parameters.
 *
 * @param describe makes a description; more and more parameters as its argument grows from 0
 */
export function scaled(describe: Describe, parameters = 0): ModelDescription {
  const at = (more: number): ModelDescription => {
    const sizes = made.get(describe) ?? new Map<number, ModelDescription>();
    made.set(describe, sizes);
    const description = sizes.get(more) ?? describe(more);
    sizes.set(more, description);
    return description;
  };
  const smallest = at(0);
  if (smallest.size >= parameters) return smallest;
  // Growth is nearly linear, so the first guess is close.
  const step = (at(8).size - smallest.size) / 8;
  let more = Math.max(1, Math.floor((parameters - smallest.size) / step));
  while (at(more).size < parameters) more++;
  return at(more);
}
