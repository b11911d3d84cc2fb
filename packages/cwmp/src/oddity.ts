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
  | "soap-version"
  | "white-space"
  | "end-missing"
  | "body-content";

/** Collects oddities, each code and detail once, at most 32: a broken device must not fill our memory. */
export class OddityList {
  readonly #found = new Map<string, Oddity>();

  add(code: OddityCode, detail: string): void {
    if (this.#found.size >= 32) return;
    const short = detail.slice(0, 120).toWellFormed();
    const key = `${code} ${short}`;
    if (!this.#found.has(key)) this.#found.set(key, { code, detail: short });
  }

  all(): readonly Oddity[] {
    return [...this.#found.values()];
  }
}
