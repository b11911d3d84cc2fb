/** The digest algorithms of the protocol. Texts are hashed as UTF-8; results are lower-case hexadecimal. */
export interface Hashes {
  md5(text: string): string;
  sha256(text: string): string;
  hmacSha1(key: string, text: string): string;
  hmacSha256(key: string, text: string): string;
  /** True if both are the same; takes a time that does not depend on where they differ. */
  equal(left: string, right: string): boolean;
}
