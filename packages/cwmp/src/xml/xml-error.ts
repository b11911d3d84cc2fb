/** Why a text was refused as XML. `limit-*` codes mean that it was too large, not that it was ill-formed. */
export type XmlErrorCode =
  | "doctype"
  | "ill-formed"
  | "truncated"
  | "no-element"
  | "unknown-entity"
  | "limit-depth"
  | "limit-elements"
  | "limit-name"
  | "limit-attributes"
  | "limit-size";

/** The text is not XML that we read. `offset` counts UTF-16 units from the start of the text. */
export class XmlError extends SyntaxError {
  override readonly name = "XmlError";
  readonly code: XmlErrorCode;
  readonly offset: number;

  constructor(code: XmlErrorCode, offset: number, message: string) {
    super(`${message} (at character ${offset})`);
    this.code = code;
    this.offset = offset;
  }
}
