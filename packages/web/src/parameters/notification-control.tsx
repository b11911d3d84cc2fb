import { ActionIcon, Button, NativeSelect, Tooltip } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { useDeviceTasks } from "../device/device-tasks.tsx";
import type { Parameter } from "../generated/api.ts";
import { NOTIFICATIONS } from "./notifications.ts";
import classes from "./parameters-tab.module.css";

const UNKNOWN = "";

/**
 * Chooses whether the device tells changes of a parameter by itself. The choice is sent by a button: arrow keys change the
 * choice at every step, and none of these steps is wanted of the device.
 */
export function NotificationControl({ parameter }: { readonly parameter: Parameter }) {
  const { start } = useDeviceTasks();
  const { path } = parameter;
  const known = parameter.notification === undefined ? UNKNOWN : String(parameter.notification);
  const [chosen, setChosen] = useState<string>();
  const value = chosen ?? known;
  const options = NOTIFICATIONS.map((words, number) => ({ value: String(number), label: `${number} ${words}` }));
  const save = () => {
    start({ name: "setAttributes", changes: [{ path, notification: Number(value) }] });
    setChosen(undefined);
  };
  return (
    <div className={classes.notification}>
      <NativeSelect
        size="xs"
        aria-label="Notification"
        value={value}
        data={known === UNKNOWN ? [{ value: UNKNOWN, label: "not known yet" }, ...options] : options}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {value === known ? (
        <Tooltip label="Read the attributes anew">
          <ActionIcon
            size="sm"
            aria-label="Read the attributes anew"
            onClick={() => start({ name: "getAttributes", paths: [path] })}
          >
            <IconRefresh size={15} />
          </ActionIcon>
        </Tooltip>
      ) : (
        <Button onClick={save}>Set</Button>
      )}
    </div>
  );
}
