/**
 * What each npm script runs on Node 24, from the root of the checkout, and whether it needs the built web page: always,
 * never, or with these first arguments.
 *
 * @type {Readonly<Record<string, { readonly entry: readonly string[], readonly page: boolean | readonly string[] }>>}
 */
export const COMMANDS = {
  start: { entry: ["packages/cli/src/main.ts", "start"], page: true },
  test: { entry: ["tools/check/test.ts"], page: true },
  beckon: { entry: ["packages/cli/src/main.ts"], page: ["serve", "start"] },
  check: { entry: ["tools/check/main.ts"], page: false },
  bench: { entry: ["bench/main.ts"], page: false },
  simulate: { entry: ["tools/simulate.ts"], page: false },
  "lab:nat": { entry: ["tools/lab/nat/main.ts"], page: false },
  docs: { entry: ["tools/docs/main.ts"], page: false },
};
