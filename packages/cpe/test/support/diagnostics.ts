import { SimulatedDiagnostics } from "@beckon/cpe";
import { tr098Gateway, tr181Gateway } from "@beckon/cpe/models";
import type { ValueType } from "@beckon/cwmp";
import { loadDataModel } from "@beckon/datamodel";
import { type Bench, registered, session } from "./bench.ts";
import { FakeClock } from "./fake-clock.ts";
import { seededRandom } from "./seeded-random.ts";

await loadDataModel("InternetGatewayDevice:1.14");

export const PING = "Device.IP.Diagnostics.IPPing.";

type Network = ConstructorParameters<typeof SimulatedDiagnostics>[1];
type Options = NonNullable<Parameters<typeof registered>[0]>;

/** A registered gateway on a simulated network. */
export async function gateway(
  network: Network = {},
  options: Options = {},
): Promise<Bench & { readonly diagnostics: SimulatedDiagnostics }> {
  const clock = new FakeClock();
  const diagnostics = new SimulatedDiagnostics({ clock, random: seededRandom(3) }, network);
  const made = await registered({ model: tr181Gateway({ seed: 1 }), clock, diagnostics, ...options });
  return { ...made, clock, diagnostics };
}

export function oldGateway(network: Network = {}): ReturnType<typeof gateway> {
  return gateway(network, { model: tr098Gateway({ seed: 1 }) });
}

/** Asks the device to set parameters of one object; their types are those of the model. */
export function set(made: Bench, path: string, values: Readonly<Record<string, string>>): void {
  made.acs.ask("SetParameterValues", {
    ParameterList: Object.entries(values).map(([name, text]) => {
      const type: ValueType = made.cpe.model.get(path + name)?.type ?? "string";
      return { Name: path + name, Value: { type, text } };
    }),
    ParameterKey: "",
  });
}

/** Requests a diagnostic and lets it end; `seconds` is more time than it takes. */
export async function run(
  made: Bench,
  path: string,
  inputs: Readonly<Record<string, string>>,
  seconds = 300,
): Promise<void> {
  set(made, path, { ...inputs, DiagnosticsState: "Requested" });
  await session(made);
  await made.clock.pass(seconds);
}

/** What the device holds below a path, by what follows it. */
export function values({ cpe: { model } }: Bench, path: string): Readonly<Record<string, string>> {
  const object = model.object(path);
  const leaves = object ? model.walk(object).filter((place) => place.kind === "leaf") : [];
  return Object.fromEntries(leaves.map((place) => [place.path.slice(path.length), model.text(place)]));
}
