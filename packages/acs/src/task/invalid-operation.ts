/** The operation can never succeed as it stands; the message says why in one sentence. */
export class InvalidOperation extends RangeError {
  override readonly name = "InvalidOperation";
}
