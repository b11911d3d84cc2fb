import type { HttpResponse } from "@beckon/cwmp";
import type { Behaviour } from "../behaviour.ts";
import type { TransportRequest } from "../ports/transport.ts";

/** A kind of device that is found in the field: what is odd about it, as data. */
export interface Persona {
  /** kebab-case */
  readonly name: string;
  /** What such a device does, to be read after "a device that". */
  readonly title: string;
  /** The quirks and habits that it shows, by their ids. */
  readonly shows: readonly string[];
  /** What it does otherwise than the ideal device. */
  readonly behaviour?: Behaviour;
  /** What it writes and sends otherwise. */
  readonly disguise?: Disguise;
}

/** Rewrites what the ideal CPE sends and receives. The functions are pure. */
export interface Disguise {
  /** An envelope as this device writes it. */
  readonly writes?: (xml: string) => string;
  /** The bytes of an envelope. Default: UTF-8. */
  readonly encodes?: (xml: string) => Uint8Array;
  /** The whole POST; an empty one has no body. */
  readonly sends?: (request: TransportRequest) => TransportRequest;
  /** The whole answer as far as this device takes notice of it. */
  readonly receives?: (response: HttpResponse) => HttpResponse;
  /**
   * What this device reads in an envelope of the ACS.
   *
   * @throws TransportError if it stumbles over it and says nothing more
   */
  readonly reads?: (xml: string) => string;
  /** Each POST has a connection of its own. */
  readonly connectionPerPost?: boolean;
  /** How it conducts its sessions; made once for each device. */
  readonly conducts?: () => Conductor;
}

/** Sends one POST, disguised; `without` names headers that are left out of it. */
export type Send = (xml: string | undefined, without?: readonly string[]) => Promise<HttpResponse>;

/** Stands between the CPE and its wire. `xml` is undefined for the empty POST; what it resolves with, the CPE gets. */
export type Conductor = (xml: string | undefined, send: Send) => Promise<HttpResponse>;
