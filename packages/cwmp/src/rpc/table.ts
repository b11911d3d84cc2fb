import * as control from "./control.ts";
import * as parameters from "./parameters.ts";
import type { AnyRpc } from "./rpc.ts";
import * as softwareModules from "./software-modules.ts";
import * as transfers from "./transfers.ts";

/** Every RPC of TR-069 Amendment 6, by name. */
export const RPCS = { ...parameters, ...control, ...transfers, ...softwareModules } as const;
export type RpcName = keyof typeof RPCS;
export type RpcNamed<N extends RpcName> = (typeof RPCS)[N];

/** The RPC of that name; names are case-sensitive (RPC-2). */
export function rpcNamed(name: string): AnyRpc | undefined {
  return Object.hasOwn(RPCS, name) ? RPCS[name as RpcName] : undefined;
}
