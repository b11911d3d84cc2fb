import type { Fleet } from "../generated/api.ts";
import { countOf, countText } from "../parts/count-text.ts";
import { Panel } from "../parts/panel.tsx";
import { TextLink } from "../parts/text-link.tsx";
import classes from "./fleet-page.module.css";

interface ModelsProps {
  readonly models: Fleet["byModel"];
  readonly devices: number;
}

/** Which models there are, with which firmware. */
export function Models({ models, devices }: ModelsProps) {
  return (
    <Panel title="Models and firmware" aside={countOf(models.length, "combination", "combinations")} flush>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label="Table of models">
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col">Firmware</th>
              <th scope="col" className={classes.number}>
                Devices
              </th>
              <th scope="col" className={classes.share}>
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {models.map((model) => (
              <tr key={JSON.stringify([model.manufacturer, model.productClass, model.softwareVersion])}>
                <td>
                  <TextLink
                    fw={550}
                    to="/devices"
                    search={{
                      manufacturer: model.manufacturer,
                      productClass: model.productClass,
                      softwareVersion: model.softwareVersion,
                    }}
                  >
                    {model.productClass || "(no product class)"}
                  </TextLink>{" "}
                  <span className="soft">{model.manufacturer}</span>
                </td>
                <td className="mono">{model.softwareVersion || "unknown"}</td>
                <td className={classes.number}>{countText(model.count)}</td>
                <td title={`${((model.count / devices) * 100).toFixed(1)} %`}>
                  <div className={classes.track}>
                    <div className={classes.bar} style={{ width: `${(model.count / devices) * 100}%` }} />
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Panel>
  );
}
