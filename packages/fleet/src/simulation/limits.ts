/** CPEs of one fleet at most, so that fleets with different seeds share no device. */
export const LARGEST_FLEET = 100_000;
/** Serial numbers are made of 32 bits of seed and index. */
export const LARGEST_SEED = 40_000;
