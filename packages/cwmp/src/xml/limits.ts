/** Bounds of the reader: what a hostile message may cost. */
export interface XmlLimits {
  /** Characters of the whole text. */
  readonly size: number;
  /** Elements inside each other. */
  readonly depth: number;
  /** Elements in the whole text. */
  readonly elements: number;
  /** Characters of an element or attribute name. */
  readonly name: number;
  /** Attributes of one element. */
  readonly attributes: number;
}

/** Large enough for a gateway with 100,000 parameters in one answer, small enough to bound memory. */
export const DEFAULT_XML_LIMITS: XmlLimits = {
  size: 32 * 1024 * 1024,
  depth: 64,
  elements: 600_000,
  name: 256,
  attributes: 64,
};
