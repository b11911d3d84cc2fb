import type { Fleet } from "../generated/api.ts";
import { countText } from "../parts/count-text.ts";
import classes from "./fleet-page.module.css";

/** The few numbers that tell whether all is well. */
export function Figures({ fleet }: { readonly fleet: Fleet }) {
  const minute = fleet.sessionsPerMinute.at(-2) ?? fleet.sessionsPerMinute.at(-1);
  const share = Math.round((fleet.online / fleet.devices) * 1000) / 10;
  const figures = [
    { name: "Devices", value: fleet.devices },
    { name: "Online", value: fleet.online, note: `${share} %` },
    { name: "New today", value: fleet.newToday },
    { name: "Sessions running", value: fleet.sessionsRunning },
    { name: "Sessions in the last minute", value: minute ? minute.completed + minute.failed : 0 },
  ];
  return (
    <dl className={classes.figures}>
      {figures.map((figure) => (
        <div key={figure.name} className={classes.figure}>
          <dt>{figure.name}</dt>
          <dd>
            {countText(figure.value)}
            {figure.note === undefined ? null : <small>{figure.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
