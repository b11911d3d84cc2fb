import { useElementSize } from "@mantine/hooks";
import type { Fleet } from "../generated/api.ts";
import { countText } from "../parts/count-text.ts";
import { Empty } from "../parts/empty.tsx";
import { Panel } from "../parts/panel.tsx";
import classes from "./fleet-page.module.css";

type Minute = Fleet["sessionsPerMinute"][number];

const HEIGHT = 186;
const LEFT = 38;
const BOTTOM = 22;
const TOP = 8;

/** Sessions of the last hour, a bar a minute; the failed ones stand on top. */
export function SessionsChart({ minutes }: { readonly minutes: readonly Minute[] }) {
  const completed = minutes.reduce((sum, minute) => sum + minute.completed, 0);
  const failed = minutes.reduce((sum, minute) => sum + minute.failed, 0);
  const legend = (
    <div className={classes.legend}>
      <span style={{ "--swatch": "var(--chart-good)" }}>completed</span>
      <span style={{ "--swatch": "var(--chart-bad)" }}>failed</span>
    </div>
  );
  return (
    <Panel title="Sessions per minute" aside={legend}>
      {minutes.length === 0 ? (
        <Empty title="No session yet">The last hour appears here, minute by minute.</Empty>
      ) : (
        <Bars
          minutes={minutes}
          label={`Sessions of the last hour: ${countText(completed)} completed, ${countText(failed)} failed`}
        />
      )}
    </Panel>
  );
}

function Bars({ minutes, label }: { readonly minutes: readonly Minute[]; readonly label: string }) {
  const { ref, width } = useElementSize();
  const top = roundUp(Math.max(1, ...minutes.map((minute) => minute.completed + minute.failed)));
  const scale = (HEIGHT - TOP - BOTTOM) / top;
  const step = Math.max(0, width - LEFT) / minutes.length;
  const gap = step > 6 ? 2 : 1;
  const barWidth = Math.max(0, step - gap);
  const base = HEIGHT - BOTTOM;
  const lastIndex = minutes.length - 1;
  return (
    <div ref={ref} className={classes.chartFrame}>
      <svg className={classes.chart} width={width} height={HEIGHT} role="img" aria-label={label}>
        {[0, top / 2, top].map((level) => (
          <g key={level}>
            <line
              x1={LEFT}
              x2={Math.max(LEFT, width)}
              y1={base - level * scale}
              y2={base - level * scale}
              className={classes.gridLine}
            />
            <text x={LEFT - 8} y={base - level * scale + 4} textAnchor="end">
              {countText(level)}
            </text>
          </g>
        ))}
        {minutes.map((minute, index) => {
          const x = LEFT + index * step;
          const good = minute.completed * scale;
          const bad = minute.failed * scale;
          return (
            <g key={minute.at}>
              <title>{`${clock(minute.at)}: ${minute.completed} completed, ${minute.failed} failed`}</title>
              <rect x={x} y={TOP} width={step} height={base - TOP} fill="transparent" />
              <rect x={x + gap / 2} y={base - good} width={barWidth} height={good} className={classes.completed} />
              <rect x={x + gap / 2} y={base - good - bad} width={barWidth} height={bad} className={classes.failed} />
            </g>
          );
        })}
        {minutes.map((minute, index) =>
          (lastIndex - index) % 15 === 0 ? (
            <text
              key={minute.at}
              x={LEFT + (index + (index === lastIndex ? 1 : 0.5)) * step}
              y={HEIGHT - 5}
              textAnchor={index === lastIndex ? "end" : "middle"}
            >
              {clock(minute.at)}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

const CLOCK = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const clock = (at: number) => CLOCK.format(at);

/** The next of 2, 4, 6, 8, 10, 20, 40 …: halves of these are whole. */
function roundUp(value: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [2, 4, 6, 8, 10]) if (step * power >= value) return step * power;
}
