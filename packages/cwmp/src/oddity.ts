/** A deviation from the standard that was read all the same; the evidence from which quirks are learnt. */
export interface Oddity {
  readonly code: OddityCode;
  /** Where or what: a parameter name, an attribute, the offending text. At most 120 characters. */
  readonly detail: string;
}

export type OddityCode =
  | "bare-ampersand"
  | "control-character"
  | "duplicate-attribute"
  | "trailing-bytes"
  | "charset"
  | "cwmp-namespace"
  | "element-missing"
  | "element-malformed"
  | "text-too-long"
  | "value-missing"
  | "value-type-missing"
  | "value-type-unknown"
  | "array-count"
  | "fault-shape"
  | "soap-version";

/** Collects oddities, each code and detail once, at most 32: a broken device must not fill our memory. */
export class OddityList {
  readonly #found = new Map<string, Oddity>();

  add(code: OddityCode, detail: string): void {
    const key = `${code} ${detail}`;
    if (this.#found.size < 32 && !this.#found.has(key)) this.#found.set(key, { code, detail: detail.slice(0, 120) });
  }

  all(): readonly Oddity[] {
    return [...this.#found.values()];
  }
}
