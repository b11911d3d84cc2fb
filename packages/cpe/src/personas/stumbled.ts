import { TransportError } from "../ports/transport.ts";

/** The device cannot do anything with what it got: it drops the connection and says nothing more in this session. */
export function stumbled(over: string): TransportError {
  return new TransportError("receive", `the device stumbled over ${over}`);
}
