/** Protocol versions; several share one namespace (ENV-2). */
export const CWMP_VERSIONS = ["1.0", "1.1", "1.2", "1.3", "1.4"] as const;
export type CwmpVersion = (typeof CWMP_VERSIONS)[number];

/** What we announce in SupportedCWMPVersions (VER-1). */
export const SUPPORTED_VERSIONS: readonly CwmpVersion[] = ["1.0", "1.1", "1.2", "1.3", "1.4"];

const NAMESPACE = /^urn:dslforum-org:cwmp-1-(\d+)$/;

/** The namespace in which a version is written. */
export function namespaceOf(version: CwmpVersion): string {
  const minor = Math.min(2, CWMP_VERSIONS.indexOf(version));
  return `urn:dslforum-org:cwmp-1-${minor}`;
}

/** True for any `urn:dslforum-org:cwmp-1-N`, also those that no schema defines (WIRE-7). */
export function isCwmpNamespace(namespace: string): boolean {
  return NAMESPACE.test(namespace);
}

/**
 * The version that a namespace stands for when nothing else says it (VER-3, VER-4). `sessionTimeout` tells whether the
 * message carried a SessionTimeout header, which version 1.3 brought.
 */
export function versionOf(namespace: string, sessionTimeout = false): CwmpVersion {
  const minor = Number(NAMESPACE.exec(namespace)?.[1] ?? 0);
  if (minor === 2 && sessionTimeout) return "1.3";
  return CWMP_VERSIONS[Math.min(minor, 4)] ?? "1.0";
}

/** True if `version` is `since` or later. */
export function atLeast(version: CwmpVersion, since: CwmpVersion): boolean {
  return CWMP_VERSIONS.indexOf(version) >= CWMP_VERSIONS.indexOf(since);
}

/** The highest version both ends know; undefined if there is none: fault 8006 (VER-2, VER-5). */
export function highestCommon(offered: readonly string[], supported: readonly CwmpVersion[]): CwmpVersion | undefined {
  return CWMP_VERSIONS.findLast((version) => supported.includes(version) && offered.includes(version));
}
