import {
  encodeLightweightNotification,
  encodeNotificationDatagram,
  isXmlText,
  type LightweightNotification,
} from "@beckon/cwmp";
import { randomName } from "@beckon/cwmp/ports";
import { listItems } from "@beckon/datamodel";
import { hostOf } from "../http/url.ts";
import { PathForm } from "../naming/path-form.ts";
import type { CpeParts } from "../parts.ts";
import { Alarm } from "../timing/alarm.ts";
import { nextPeriodic } from "../timing/next-periodic.ts";

type Parameter = LightweightNotification["parameters"][number];

/** Characters of parameters in one datagram, so that it fits one packet nearly everywhere. */
const LARGEST_LIST = 900;
const DEFAULT_PORT = 7547;

/** Tells changes by UDP, as Annex M has it: quick, cheap and without any promise (LWN-1 to LWN-5). */
export class LightweightNotifier {
  readonly #parts: CpeParts;
  readonly #alarm: Alarm;
  /** Where the periods lie if LightweightNotificationTriggerTime does not say it. */
  readonly #ownPhase: number;

  constructor(parts: CpeParts, ownPhase: number) {
    this.#parts = parts;
    this.#ownPhase = ownPhase;
    this.#alarm = new Alarm(parts.options.clock, () => {
      this.#send();
      this.plan();
    });
  }

  /** Something may have changed. */
  plan(): void {
    this.#alarm.setAt(this.#isEnabled() ? this.#next() : undefined);
  }

  down(): void {
    this.#alarm.setAt(undefined);
  }

  #isEnabled(): boolean {
    const { server, options } = this.#parts;
    const used = listItems(server.text("LightweightNotificationProtocolsUsed") ?? "");
    return options.datagrams !== undefined && server.enabled && used.includes("UDP");
  }

  /** LWN-5: at once for an active one; passive ones go with it, or wait for the end of the period if there is one. */
  #next(): number | undefined {
    const { server, notifications, now } = this.#parts;
    if (notifications.lightweight.check() !== undefined) return now();
    const interval = server.number("LightweightNotificationTriggerInterval", 0);
    if (interval <= 0) return undefined;
    return nextPeriodic(now(), interval, server.moment("LightweightNotificationTriggerTime") ?? this.#ownPhase);
  }

  #send(): void {
    const { options, model, server, notifications } = this.#parts;
    const { datagrams, hashes } = options;
    const paths = notifications.lightweight.collect();
    const host = server.text("UDPLightweightNotificationHost") || hostOf(server.url);
    if (paths.length === 0 || !datagrams || host === undefined) return;
    const port = server.number("UDPLightweightNotificationPort", DEFAULT_PORT);
    const written = host.includes(":") ? `[${host}]` : host;
    for (const parameters of portions(this.#parameters(paths))) {
      const body = encodeLightweightNotification(this.#notification(parameters));
      const header = port === DEFAULT_PORT ? written : `${written}:${port}`;
      datagrams.send(host, port, encodeNotificationDatagram(hashes, header, server.password, body));
    }
    notifications.lightweight.delivered(new Map(paths.map((path) => [path, model.get(path)?.text ?? ""])));
  }

  #notification(parameters: readonly Parameter[]): LightweightNotification {
    const { model, server, options, now } = this.#parts;
    const { oui, productClass, serialNumber } = model.identity;
    return {
      timestamp: Math.floor(now() / 1000),
      username: server.username,
      nonce: randomName(options.random, 8).toUpperCase(),
      oui,
      productClass,
      serialNumber,
      parameters,
    };
  }

  #parameters(paths: readonly string[]): readonly Parameter[] {
    const { model } = this.#parts;
    const form = new PathForm(model);
    return paths.flatMap((path) => {
      const place = model.parameter(path);
      const value = place && form.value(place).text;
      return value !== undefined && isXmlText(value) ? [{ name: form.path(path), value }] : [];
    });
  }
}

function portions(parameters: readonly Parameter[]): readonly (readonly Parameter[])[] {
  const portions: Parameter[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const parameter of parameters) {
    const own = parameter.name.length + parameter.value.length;
    size += own;
    if (size > LARGEST_LIST) {
      portions.push([]);
      size = own;
    }
    portions.at(-1)?.push(parameter);
  }
  return portions;
}
