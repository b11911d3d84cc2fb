import type { Fleet } from "../generated/api.ts";
import { countText } from "../parts/count-text.ts";
import classes from "./fleet-page.module.css";

/** The few numbers that tell whether all is well. */
export function Figures({ fleet }: { readonly fleet: Fleet }) {
  // The running minute is not full yet, and the one before may lie before the start of the server.
  const minutes = fleet.sessionsPerMinute.slice(-2).map((minute) => minute.completed + minute.failed);
  const share = Math.round((fleet.online / fleet.devices) * 1000) / 10;
  const figures = [
    { name: "Devices", value: fleet.devices },
    { name: "Online", value: fleet.online, note: `${share} %` },
    { name: "New today", value: fleet.newToday },
    { name: "Sessions running", value: fleet.sessionsRunning },
    { name: "Sessions per minute", value: Math.max(0, ...minutes) },
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
