import { type Check, expect, NotApplicable } from "../../check.ts";
import type { CpeBench } from "../bench.ts";

/** What needs a restart of the CPE (sections 8 and 10): only where that is allowed. */
export const RESTART_CHECKS: readonly Check<CpeBench>[] = [
  {
    ids: ["RBT-2", "RBT-3"],
    title: "Reboot: answered first, then 1 BOOT and M Reboot with its CommandKey",
    run: async (bench, { did, saw }) => {
      if (!bench.mayReboot) throw new NotApplicable("rebooting was not allowed: see --reboot");
      const session = await bench.session();
      await session.call("Reboot", { CommandKey: "conformance" });
      session.end();
      did("called Reboot, and ended the session");
      const next = await bench.comes(600_000);
      const events = next.inform.Event.map(({ EventCode, CommandKey }) => `${EventCode} ${CommandKey}`.trim());
      saw(events.join(", "));
      await next.accept();
      expect(events.includes("1 BOOT"), "1 BOOT is missing.");
      expect(events.includes("M Reboot conformance"), "M Reboot with its key is missing.");
      expect(!events.includes("0 BOOTSTRAP"), "A reboot is no first contact.");
    },
  },
];
