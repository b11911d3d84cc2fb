import type { Fleet } from "../generated/api.ts";
import { Copy } from "../parts/copy.tsx";
import { Panel } from "../parts/panel.tsx";
import classes from "./fleet-page.module.css";

const ENROLMENT: Readonly<Record<string, string>> = {
  open: "No user name or password is needed: this server enrols every device that reaches it.",
  shared: "Enter the user name and password that this server expects of new devices (its enrolment credential).",
  closed: "This server enrols no new devices: give the device its own credentials first, or open enrolment.",
};

/** What to do when there are no devices yet. */
export function FirstSteps({ server }: { readonly server: Fleet["server"] }) {
  const command = `npm run beckon -- fleet ${server.acsUrl} -n 20`;
  return (
    <div className={classes.columns} data-first>
      <Panel title="No device has registered yet">
        <ol className={classes.steps}>
          <li>Open the router's own page and look for TR-069, CWMP or “remote management”.</li>
          <li>
            Type this address as ACS URL: <code className="mono">{server.acsUrl}</code>{" "}
            <Copy text={server.acsUrl} what="the address for the router" />
          </li>
          <li>{ENROLMENT[server.enrolment] ?? "Enter the credentials that this server expects."}</li>
          <li>Switch on “periodic inform” with 300 seconds, and save. The device appears here by itself.</li>
        </ol>
        <p className="soft">
          If it does not appear, look below: a device that reaches the server but is refused leaves a contact with the
          reason.
        </p>
      </Panel>
      <Panel title="No router at hand?">
        <p>Simulated devices register with this command:</p>
        <p>
          <code className="mono">{command}</code> <Copy text={command} what="the command" />
        </p>
      </Panel>
    </div>
  );
}
