import {
  CookieJar,
  CwmpFault,
  decodeEnvelope,
  encodeEnvelope,
  faultBody,
  namespaceOf,
  type RequestBody,
  request,
  response,
  stringValue,
  UNKNOWN_TIME,
} from "@beckon/cwmp";

const NAMESPACE = namespaceOf("1.2");
const URL_PARAMETER = "Device.ManagementServer.ConnectionRequestURL";

/** Values a small gateway begins with. A name with `!` is read-only. */
const FACTORY: Readonly<Record<string, string>> = {
  "Device.DeviceInfo.Manufacturer!": "Acme",
  "Device.DeviceInfo.SoftwareVersion!": "1.0",
  "Device.DeviceInfo.HardwareVersion!": "A",
  "Device.DeviceInfo.ProvisioningCode": "",
  "Device.ManagementServer.ParameterKey!": "",
  "Device.ManagementServer.ConnectionRequestURL!": "",
  "Device.ManagementServer.PeriodicInformInterval": "3600",
  "Device.WiFi.SSID.1.SSID": "factory",
  "Device.WiFi.AccessPoint.1.Security.KeyPassphrase": "canary-factory-psk",
};

/** A CPE of a few lines over real HTTP: it informs, and answers what the ACS asks until that has nothing more. */
export class TestCpe {
  readonly serial: string;
  readonly values = new Map<string, string>();
  readonly #readOnly = new Set<string>();
  readonly #url: string;

  /** @param readOnly more parameters that cannot be written */
  constructor(url: string, serial = "S1", connectionRequestUrl = "", readOnly: readonly string[] = []) {
    this.#url = url;
    this.serial = serial;
    for (const [name, value] of Object.entries(FACTORY)) {
      const plain = name.replace("!", "");
      if (plain !== name) this.#readOnly.add(plain);
      this.values.set(plain, value);
    }
    this.values.set(URL_PARAMETER, connectionRequestUrl);
    for (const name of readOnly) this.#readOnly.add(name);
  }

  get id(): string {
    return `00D09E-Gateway-${this.serial}`;
  }

  /** One whole session. Returns the names of what the ACS asked. */
  async session(...events: readonly string[]): Promise<readonly string[]> {
    const jar = new CookieJar();
    const asked: string[] = [];
    let outgoing: string | undefined = this.#inform(events);
    for (;;) {
      const cookie = jar.header();
      const headers: Record<string, string> = { ...(cookie !== undefined && { cookie }) };
      if (outgoing) headers["content-type"] = 'text/xml; charset="utf-8"';
      const answer = await fetch(this.#url, { method: "POST", headers, ...(outgoing ? { body: outgoing } : {}) });
      jar.take(answer.headers.getSetCookie());
      const text = await answer.text();
      if (answer.status === 204) return asked;
      if (answer.status !== 200) throw new RangeError(`the ACS answered ${answer.status}: ${text}`);
      const { header, body } = decodeEnvelope(text).envelope;
      if (body.kind !== "request") {
        outgoing = undefined;
        continue;
      }
      asked.push(body.rpc);
      outgoing = encodeEnvelope({
        namespace: NAMESPACE,
        header: { ...(header.id && { id: header.id }) },
        body: this.#answer(body),
      });
    }
  }

  #inform(events: readonly string[]): string {
    const names = [
      "Device.DeviceInfo.SoftwareVersion",
      "Device.DeviceInfo.HardwareVersion",
      "Device.DeviceInfo.ProvisioningCode",
      "Device.ManagementServer.ParameterKey",
      URL_PARAMETER,
    ];
    return encodeEnvelope({
      namespace: NAMESPACE,
      header: { id: "1" },
      body: request("Inform", {
        DeviceId: { Manufacturer: "Acme", OUI: "00D09E", ProductClass: "Gateway", SerialNumber: this.serial },
        Event: (events.length > 0 ? events : ["0 BOOTSTRAP", "1 BOOT"]).map((EventCode) => ({
          EventCode,
          CommandKey: "",
        })),
        MaxEnvelopes: 1,
        CurrentTime: UNKNOWN_TIME,
        RetryCount: 0,
        ParameterList: names.map((Name) => ({ Name, Value: stringValue(this.values.get(Name) ?? "") })),
      }),
    });
  }

  #answer(body: RequestBody) {
    switch (body.rpc) {
      case "GetRPCMethods":
        return response("GetRPCMethods", {
          MethodList: ["GetRPCMethods", "GetParameterNames", "GetParameterValues", "SetParameterValues", "Reboot"],
        });
      case "GetParameterNames":
        return response("GetParameterNames", { ParameterList: this.#names(body.args.ParameterPath) });
      case "GetParameterValues":
        return response("GetParameterValues", {
          ParameterList: [...this.values]
            .filter(([name]) =>
              body.args.ParameterNames.some((asked) => (asked.endsWith(".") ? name.startsWith(asked) : name === asked)),
            )
            .map(([Name, text]) => ({ Name, Value: stringValue(/Passphrase$/.test(Name) ? "" : text) })),
        });
      case "SetParameterValues":
        for (const { Name, Value } of body.args.ParameterList) this.values.set(Name, Value.text);
        return response("SetParameterValues", { Status: 0 });
      case "Reboot":
        return response("Reboot", {});
      default:
        return faultBody(new CwmpFault(9000, body.rpc));
    }
  }

  #names(path: string) {
    const names = [...this.values.keys()];
    const objects = new Set(
      names.flatMap((name) => [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index + 1))),
    );
    return [...objects, ...names]
      .filter((name) => name.startsWith(path))
      .map((Name) => ({ Name, Writable: !Name.endsWith(".") && !this.#readOnly.has(Name) }));
  }
}
