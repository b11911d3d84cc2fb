const NUMBER = new Intl.NumberFormat("en-GB");

/** A number with separators: `100,000`. */
export const countText = (count: number) => NUMBER.format(count);

/** `1 device`, `100,000 devices`. */
export const countOf = (count: number, one: string, many: string) => `${countText(count)} ${count === 1 ? one : many}`;
