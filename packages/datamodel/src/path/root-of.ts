export const ROOTS = ["Device.", "InternetGatewayDevice."] as const;
export type Root = (typeof ROOTS)[number];

/** The root object of a device, learnt from the names of its parameters (INF-10); undefined if none shows it. */
export function rootOf(parameterNames: Iterable<string>): Root | undefined {
  for (const name of parameterNames) for (const root of ROOTS) if (name.startsWith(root)) return root;
  return undefined;
}
