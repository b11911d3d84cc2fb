export * from "./contracts/index.ts";
export { FakeClock } from "./fake-clock.ts";
export { type Exchange, FakeWire, type Fate, type Weather } from "./fake-wire.ts";
export { SeededRandom } from "./seeded-random.ts";
export { type SeedReport, simulate } from "./simulation/simulate.ts";
export { type JoinOptions, type Member, Site, type SiteOptions } from "./site.ts";
export { type Certificate, TestAuthority } from "./test-authority.ts";
export { testHashes } from "./test-hashes.ts";
