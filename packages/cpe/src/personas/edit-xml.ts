/** True if the envelope carries that RPC or response. */
export function carries(xml: string, name: string): boolean {
  return xml.includes(`<cwmp:${name}>`);
}

/** Edits the tags, and leaves the text between them alone. */
export function inTags(xml: string, edit: (tag: string) => string): string {
  return xml.replace(/<[^>]*>/g, edit);
}

/** Edits what is inside each element of that name, which has no other of the same name inside. */
export function within(xml: string, name: string, edit: (content: string) => string): string {
  const element = new RegExp(`(<(?:cwmp:)?${name}(?: [^>]*)?>)(.*?)(</(?:cwmp:)?${name}>)`, "gs");
  return xml.replace(element, (_, start: string, content: string, end: string) => start + edit(content) + end);
}

/** Leaves the elements of that name out. */
export function without(xml: string, name: string): string {
  return xml.replace(new RegExp(`<((?:[\\w-]+:)?${name})(?: [^>]*)?>.*?</\\1>`, "gs"), "");
}

/** Edits the value of the parameters whose path ends so. */
export function inValue(xml: string, ending: string, edit: (value: string) => string): string {
  const parameter = new RegExp(`(<Name>[^<]*${ending.replaceAll(".", "\\.")}</Name><Value[^>]*>)([^<]*)`, "g");
  return xml.replace(parameter, (_, before: string, value: string) => before + edit(value));
}

/** One of several by turns: the first, the second, …, and the first again. */
export function byTurns<T>(...all: readonly [T, ...T[]]): () => T {
  let next = 0;
  return () => all[next++ % all.length] ?? all[0];
}
