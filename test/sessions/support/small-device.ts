import {
  type Body,
  CwmpFault,
  faultBody,
  type ParameterFault,
  type ParameterValueStruct,
  type RequestBody,
  response,
} from "@beckon/cwmp";
import type { InformWish, ScriptedCpe } from "./scripted-cpe.ts";

/** How a device deviates: what it answers itself; undefined for what it answers as any other. */
export type Manner = (body: RequestBody, device: SmallDevice) => Body | "nothing" | undefined;

/** A scripted device that remembers its parameters, and behaves badly where a test wants it to. */
export class SmallDevice {
  readonly values = new Map<string, ParameterValueStruct["Value"]>([
    ["Device.DeviceInfo.SoftwareVersion", { type: "string", text: "1" }],
    ["Device.ManagementServer.ParameterKey", { type: "string", text: "" }],
  ]);
  /** Everything that the ACS asked for, in order. */
  readonly asked: RequestBody[] = [];
  /** The same as in a sequence diagram. */
  readonly said: string[] = [];
  manner: Manner = () => undefined;
  readonly #cpe: ScriptedCpe;

  constructor(cpe: ScriptedCpe, values: Readonly<Record<string, ParameterValueStruct["Value"]>> = {}) {
    this.#cpe = cpe;
    for (const [name, value] of Object.entries(values)) this.values.set(name, value);
  }

  get id(): string {
    return this.#cpe.id;
  }

  /** One session; ends when the ACS has nothing more to say. */
  async session(wish: InformWish = {}): Promise<readonly string[]> {
    this.said.length = 0;
    const parameterKey = this.values.get("Device.ManagementServer.ParameterKey")?.text ?? "";
    this.said.push(await this.#cpe.inform({ parameterKey, ...wish }));
    let said = await this.#cpe.nothing();
    while (this.#cpe.asked?.body.kind === "request") {
      this.said.push(said);
      const { body } = this.#cpe.asked;
      this.asked.push(body);
      const answer = this.manner(body, this) ?? this.answer(body);
      said = answer === "nothing" ? await this.#cpe.nothing() : await this.#cpe.say(answer);
    }
    this.said.push(said);
    return this.said;
  }

  /** What a good device answers. */
  answer(body: RequestBody): Body {
    switch (body.rpc) {
      case "GetRPCMethods":
        return response("GetRPCMethods", { MethodList: ["GetRPCMethods", "SetParameterValues", "GetParameterValues"] });
      case "GetParameterNames":
        return response("GetParameterNames", {
          ParameterList: [...this.values.keys()]
            .filter((name) => name.startsWith(body.args.ParameterPath))
            .map((Name) => ({ Name, Writable: true })),
        });
      case "GetParameterValues": {
        const ParameterList = [...this.values]
          .filter(([name]) => body.args.ParameterNames.some((asked) => name === asked || isBelow(name, asked)))
          .map(([Name, Value]) => ({ Name, Value }));
        return ParameterList.length === 0
          ? faultBody(new CwmpFault(9005))
          : response("GetParameterValues", { ParameterList });
      }
      case "SetParameterValues":
        for (const { Name, Value } of body.args.ParameterList) this.values.set(Name, Value);
        this.values.set("Device.ManagementServer.ParameterKey", { type: "string", text: body.args.ParameterKey });
        return response("SetParameterValues", { Status: 0 });
      case "AddObject":
        return response("AddObject", { InstanceNumber: 1, Status: 0 });
      case "Reboot":
        return response("Reboot", {});
      default:
        return faultBody(new CwmpFault(9000));
    }
  }
}

function isBelow(name: string, path: string): boolean {
  return (path === "" || path.endsWith(".")) && name.startsWith(path);
}

/** A refusal of a SetParameterValues, parameter by parameter. */
export function refusal(code: number, ...faults: readonly (readonly [name: string, code: number])[]): Body {
  const parameterFaults: ParameterFault[] = faults.map(([ParameterName, FaultCode]) => ({
    ParameterName,
    FaultCode,
    FaultString: "",
  }));
  return faultBody(new CwmpFault(code, undefined, { parameterFaults }));
}
