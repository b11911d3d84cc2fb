import type { WakeReport } from "../generated/api.ts";
import { Empty } from "../parts/empty.tsx";
import { Status } from "../parts/status.tsx";
import classes from "./device-page.module.css";

/** What happened on the way to the device. */
export function WakeSteps({ report }: { readonly report: WakeReport }) {
  if (report.steps.length === 0) return <Empty title="Nothing was tried" />;
  return (
    <ol className={classes.steps}>
      {report.steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a report never change
        <li key={index}>
          <Status tone={step.ok ? "good" : "bad"}>{step.ok ? "Done" : "Failed"}</Status>
          <span>{step.text}</span>
          <span className="soft">{Math.round(step.milliseconds)} ms</span>
        </li>
      ))}
    </ol>
  );
}
