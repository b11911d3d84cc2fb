import { type CwmpVersion, highestCommon, type ReceivedEnvelope, SUPPORTED_VERSIONS, versionOf } from "@beckon/cwmp";

/**
 * The protocol version of the session that an Inform opens: the highest that both ends know, if the CPE says which it
 * knows (VER-2), else what its namespace stands for (VER-3). Undefined if there is none in common (VER-5).
 */
export function agreedVersion({ header, namespace }: ReceivedEnvelope): CwmpVersion | undefined {
  const offered = header.supportedCwmpVersions;
  if (offered) return highestCommon(offered, SUPPORTED_VERSIONS);
  return versionOf(namespace, header.sessionTimeout !== undefined);
}
