import { Menu, NativeSelect, Stack } from "@mantine/core";
import { modals } from "@mantine/modals";
import { useState } from "react";
import { useDeviceTasks } from "../device/device-tasks.tsx";
import type { Device, Operation } from "../generated/api.ts";
import { OperationFields } from "./operation-fields.tsx";
import { type OperationForm, operationForms } from "./operation-form.ts";
import { CALLABLE, rpcConsole } from "./rpc-console.ts";

/** The rest of what TR-069 lets one ask of a device, as items of a menu. */
export function OperationItems({ device }: { readonly device: Device }) {
  const { start } = useDeviceTasks();
  const open = (form: OperationForm) =>
    modals.open({ title: form.title, children: <OperationFields form={form} onStart={start} /> });
  return (
    <>
      {operationForms(device).map((form) => (
        <Menu.Item key={form.title} onClick={() => open(form)}>
          {form.title}…
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => start({ name: "getQueuedTransfers" })}>List queued transfers</Menu.Item>
      <Menu.Item onClick={() => start({ name: "getRpcMethods" })}>List its methods</Menu.Item>
      <Menu.Item onClick={() => modals.open({ title: "Call any RPC", children: <RpcConsole onStart={start} /> })}>
        Call any RPC…
      </Menu.Item>
      <Menu.Divider />
    </>
  );
}

/** The form follows the method that is chosen. */
function RpcConsole({ onStart }: { readonly onStart: (operation: Operation) => void }) {
  const [method, setMethod] = useState("GetParameterNames");
  return (
    <Stack gap="sm">
      <NativeSelect
        label="Method"
        data={[...CALLABLE]}
        value={method}
        onChange={(event) => setMethod(event.currentTarget.value)}
      />
      <OperationFields key={method} form={rpcConsole(method)} onStart={onStart} />
    </Stack>
  );
}
