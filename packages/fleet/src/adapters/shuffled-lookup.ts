import { type LookupAddress, lookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { nodeRandom } from "./node-random.ts";

type Resolve = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Resolves a name and gives its addresses in any order, so that a fleet spreads over them; the connection tries one after
 * the other (DSC-7). Every session asks anew: how long an answer holds is the resolver's business.
 */
export function shuffling(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const order = addresses.map((address) => ({ address, rank: nodeRandom.fraction() }));
      const shuffled = order.sort((left, right) => left.rank - right.rank).map(({ address }) => address);
      const [first] = shuffled;
      if (options.all || !first) callback(null, shuffled);
      else callback(null, first.address, first.family);
    });
  };
}

export const shuffledLookup: LookupFunction = shuffling(lookup);
