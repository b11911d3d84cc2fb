import type { Device } from "../generated/api.ts";
import { Ago } from "../time/ago.tsx";
import classes from "./device-page.module.css";

const SOURCES = { known: "Known of such devices", learnt: "Learnt from this device", person: "Set by a tag" } as const;

/** Why the ACS treats this device differently from others, and on what evidence. */
export function QuirkList({ quirks }: { readonly quirks: Device["quirks"] }) {
  return (
    <div className={classes.oddityScroll}>
      <table className={classes.oddities}>
        <thead>
          <tr>
            <th scope="col">Treated differently</th>
            <th scope="col">What the ACS does</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {quirks.map(({ name, source, evidence, effect, at }) => (
            <tr key={name}>
              <td className="mono">{name}</td>
              <td>{effect}</td>
              <td>
                {SOURCES[source]}: {evidence}
                {at === 0 ? null : (
                  <>
                    {" · "}
                    <Ago at={at} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the device told by itself. */
export function ReportList({ reports }: { readonly reports: Device["reports"] }) {
  return (
    <div className={classes.oddityScroll}>
      <table className={classes.oddities}>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Message</th>
            <th scope="col">What it told</th>
          </tr>
        </thead>
        <tbody>
          {reports.map(({ at, rpc, text }) => (
            <tr key={`${at} ${rpc} ${text}`}>
              <td>
                <Ago at={at} />
              </td>
              <td className="mono">{rpc}</td>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
