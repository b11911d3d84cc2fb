import type { Device, Store } from "@beckon/acs";
import type { AcsEventHub } from "../acs-events.ts";

export interface ConnectionRequestCredentials {
  readonly username: string;
  readonly password: string;
}

const PARAMETER = /\.ManagementServer\.ConnectionRequest(Username|Password)$/;
const documentName = (deviceId: string) => `connection-request/${deviceId}`;

/**
 * Keeps what people set as ConnectionRequestUsername and -Password of a device: it reads back empty (GPV-4), and
 * without it the device cannot be woken.
 */
export function rememberCredentials(hub: AcsEventHub, store: Store): void {
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work).catch((error: unknown) => {
      hub.emit("error", { message: "The credentials of connection requests could not be kept.", error });
    });
  };
  hub.on("task:changed", ({ task: { deviceId, state, operation } }) => {
    if (state !== "done" || operation.name !== "set") return;
    const set: { username?: string; password?: string } = {};
    for (const { path, value } of operation.values) {
      const which = PARAMETER.exec(path)?.[1];
      if (which === "Username") set.username = value;
      if (which === "Password") set.password = value;
    }
    if (Object.keys(set).length === 0) return;
    inTurn(async () => {
      const kept = { ...(await readKept(store, deviceId)), ...set };
      await store.putDocument(documentName(deviceId), JSON.stringify(kept));
    });
  });
  hub.on("device:removed", ({ deviceId }) => inTurn(() => store.putDocument(documentName(deviceId), undefined)));
}

/** As people set them, else as far as the device lets them be read; undefined if there are none. */
export async function knownCredentials(
  store: Store,
  { id, root }: Pick<Device, "id" | "root">,
): Promise<ConnectionRequestCredentials | undefined> {
  const kept = await readKept(store, id);
  const tree = await store.tree(id);
  const read = (name: string) => tree?.parameter(`${root}ManagementServer.ConnectionRequest${name}`)?.value;
  const username = kept.username ?? read("Username");
  const password = kept.password ?? read("Password");
  return username && password !== undefined ? { username, password } : undefined;
}

async function readKept(store: Store, deviceId: string): Promise<Partial<ConnectionRequestCredentials>> {
  const text = await store.document(documentName(deviceId));
  return text === undefined ? {} : (JSON.parse(text) as Partial<ConnectionRequestCredentials>);
}
