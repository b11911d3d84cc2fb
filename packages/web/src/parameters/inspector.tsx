import type { ReactNode } from "react";
import { useMayAct } from "../api/use-may-act.ts";
import type { Parameter } from "../generated/api.ts";
import { Copy } from "../parts/copy.tsx";
import { countText } from "../parts/count-text.ts";
import { Empty } from "../parts/empty.tsx";
import { Ago } from "../time/ago.tsx";
import { NotificationControl } from "./notification-control.tsx";
import { NOTIFICATIONS } from "./notifications.ts";
import classes from "./parameters-tab.module.css";
import { ShownValue } from "./shown-value.tsx";
import type { TreeRow } from "./tree-rows.ts";
import { rangeOf } from "./validate-value.ts";

/** All that is known of the selected row. */
export function Inspector({ row }: { readonly row: TreeRow | undefined }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.inspector} aria-label="Details" tabIndex={0}>
      {row === undefined || row.kind === "note" ? (
        <Empty title="Nothing selected">Select a row to see what is known about it.</Empty>
      ) : (
        <>
          <h2>{row.kind === "object" ? objectTitle(row.path) : row.parameter.name}</h2>
          <div className={classes.path}>
            <span className="mono">{row.path}</span>
            <Copy text={row.path} what="the path" />
          </div>
          {row.kind === "parameter" ? <ParameterFacts parameter={row.parameter} /> : <ObjectFacts row={row} />}
        </>
      )}
    </section>
  );
}

function ParameterFacts({ parameter }: { readonly parameter: Parameter }) {
  const { definition, value, secret } = parameter;
  const mayAct = useMayAct();
  const range = definition?.minimum || definition?.maximum ? rangeOf(parameter.type, definition) : undefined;
  return (
    <dl>
      <Line name="Value">
        <div className={classes.value}>
          <ShownValue parameter={parameter} />
          {value === undefined || secret ? null : <Copy text={value} what="the value" />}
        </div>
      </Line>
      <Line name="Read">
        <Ago at={parameter.at} />
      </Line>
      <Line name="Type">{definition?.list ? `list of ${parameter.type}` : parameter.type}</Line>
      <Line name="Named type">{definition?.dataType}</Line>
      <Line name="Access">{accessText(parameter.writable)}</Line>
      <Line name="Range">{range ? `${range[0]} to ${range[1]}` : undefined}</Line>
      <Line name="Length">
        {definition?.maximumLength === undefined ? undefined : `at most ${definition.maximumLength}`}
      </Line>
      <Line name="Units">{definition?.units}</Line>
      <Line name="One of">{definition?.enumeration?.join(", ")}</Line>
      <Line name="Notification">
        {mayAct ? (
          <NotificationControl key={parameter.path} parameter={parameter} />
        ) : parameter.notification === undefined ? undefined : (
          NOTIFICATIONS[parameter.notification]
        )}
      </Line>
      <Line name="Access list">{parameter.accessList?.join(", ")}</Line>
      <Line name="Since">{definition?.since}</Line>
      <Line name="Standard">
        {definition ? (definition.deprecated ? "deprecated" : "yes") : "no: the vendor's own"}
      </Line>
    </dl>
  );
}

/** `WiFi`, and `SSID 1` for a row: a number alone says little. */
function objectTitle(path: string): string {
  const [last = "", before = ""] = path.replace(/\.$/, "").split(".").reverse();
  return /^\d+$/.test(last) ? `${before} ${last}` : last;
}

function ObjectFacts({ row }: { readonly row: TreeRow & { readonly kind: "object" } }) {
  const { object } = row;
  return (
    <dl>
      <Line name="Kind">{object.table ? "table" : "object"}</Line>
      <Line name="Called">{object.label}</Line>
      <Line name="Parameters">{countText(object.parameters)}</Line>
      <Line name="Access">
        {object.writable === undefined
          ? "not known yet"
          : object.writable
            ? object.table
              ? "rows can be added"
              : "can be deleted"
            : "fixed"}
      </Line>
    </dl>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === undefined || children === "") return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function accessText(writable: boolean | undefined): string {
  if (writable === undefined) return "not known yet";
  return writable ? "can be changed" : "read-only";
}
