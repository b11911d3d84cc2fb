import { entries, type ObjectSpec, table, w } from "../model/spec.ts";

/** The table of parameters that an ACS wants in each Inform beside the forced ones (INF-5); empty at the factory. */
export function informParameters(): ObjectSpec {
  return {
    InformParameterNumberOfEntries: entries,
    InformParameter: table(
      0,
      (i) => ({
        Enable: w.boolean(false),
        Alias: w.string(`cpe-inform${i}`),
        ParameterName: w.string(""),
        EventList: w.string(""),
      }),
      { writable: true, maximumEntries: 16 },
    ),
  };
}
