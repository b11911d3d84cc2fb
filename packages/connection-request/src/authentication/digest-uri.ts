/**
 * True if the `uri` of a digest means the request target: absolute and relative form are the same, an empty one means
 * whatever was asked for (WIRE-4), and a query may have been left out (AUTH-10, QRK-17).
 */
export function sameTarget(uri: string, target: string): boolean {
  if (uri === "" || uri === target) return true;
  const left = relative(uri);
  const right = relative(target);
  return left === right || left === right.replace(/\?.*$/s, "");
}

/** Every text that a client which sent this `uri` may have hashed. */
export function uriCandidates(uri: string, target: string): readonly string[] {
  if (uri.startsWith("/")) return [uri];
  return [...new Set([uri, relative(uri), ...(uri === "" ? [target, relative(target)] : [])])];
}

function relative(uri: string): string {
  const path = uri.replace(/^https?:\/\/[^/?]*/i, "");
  return path.startsWith("/") ? path : `/${path}`;
}
