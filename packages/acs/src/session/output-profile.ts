import { hasQuirk, type Quirk } from "../quirk/quirk.ts";

/**
 * The message as the device's parser wants it (QRK-33). What we write has no self-closing tags, no declaration and no
 * indentation for any device.
 */
export function dressed(xml: string, quirks: readonly Quirk[] | undefined): string {
  let dressed = xml;
  if (hasQuirk(quirks, "upper-case-soap-prefix")) {
    // Only in tags: in text a value may have the same letters.
    dressed = dressed.replace(/<[^>]*>/g, (tag) =>
      tag.replaceAll("soap-env", "SOAP-ENV").replaceAll("soap-enc", "SOAP-ENC"),
    );
  }
  if (hasQuirk(quirks, "latin-1")) dressed = dressed.replace(/[^\p{ASCII}\u0080-\u00ff]/gu, reference);
  return dressed;
}

/** What ISO-8859-1 does not have is written as a character reference. */
function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
