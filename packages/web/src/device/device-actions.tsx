import { ActionIcon, Button, Menu } from "@mantine/core";
import { modals } from "@mantine/modals";
import { IconBolt, IconDots, IconPower, IconRefresh } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { deleteDevice, wakeDevice } from "../api/commands.ts";
import type { Device } from "../generated/api.ts";
import { OperationItems } from "../operations/operation-items.tsx";
import { notifyDone, notifyFailure } from "../parts/notify.ts";
import { useDeviceTasks } from "./device-tasks.tsx";
import { TypedConfirmation } from "./typed-confirmation.tsx";
import { WakeSteps } from "./wake-steps.tsx";

/** What can be done with the device as a whole; what cannot be undone asks first. */
export function DeviceActions({ device }: { readonly device: Device }) {
  const { start } = useDeviceTasks();
  const client = useQueryClient();
  const navigate = useNavigate();
  const serial = device.identity.serialNumber || device.id;
  const wake = useMutation({
    mutationFn: () => wakeDevice(device.id),
    onSuccess: (report) => {
      void client.invalidateQueries({ queryKey: ["device", device.id] });
      modals.open({
        title: report.informed ? "The device is awake" : "The device did not come",
        children: <WakeSteps report={report} />,
      });
    },
    onError: (error) => notifyFailure("The device was not woken", error),
  });
  const remove = useMutation({
    mutationFn: () => deleteDevice(device.id),
    onSuccess: async () => {
      notifyDone("Deleted", `${serial} is forgotten. It comes back if it sends an Inform.`);
      await navigate({ to: "/devices" });
      client.removeQueries({ queryKey: ["device", device.id] });
      void client.invalidateQueries({ queryKey: ["devices"] });
    },
    onError: (error) => notifyFailure("The device was not deleted", error),
  });

  const confirmReboot = () =>
    modals.openConfirmModal({
      title: `Reboot ${serial}?`,
      children: "Its users are offline until it is up again, usually for one to three minutes.",
      labels: { confirm: "Reboot", cancel: "Cancel" },
      onConfirm: () => start({ name: "reboot" }),
    });
  const confirmTyped = (title: string, words: string, action: string, onConfirm: () => void) =>
    modals.open({
      title,
      children: <TypedConfirmation word={serial} explanation={words} action={action} onConfirm={onConfirm} />,
    });

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconBolt size={15} />}
        loading={wake.isPending}
        onClick={() => wake.mutate()}
      >
        Wake
      </Button>
      <Button variant="default" leftSection={<IconRefresh size={15} />} onClick={() => start({ name: "refresh" })}>
        Read anew
      </Button>
      <Button variant="default" leftSection={<IconPower size={15} />} onClick={confirmReboot}>
        Reboot
      </Button>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={30} aria-label="More actions">
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <OperationItems device={device} />
          <Menu.Item
            onClick={() =>
              confirmTyped(
                "Factory reset",
                "The device loses all its settings, also those by which its user reaches the Internet, and starts as new.",
                "Reset to factory settings",
                () => start({ name: "factoryReset" }),
              )
            }
          >
            Factory reset…
          </Menu.Item>
          <Menu.Item
            color="var(--bad)"
            onClick={() =>
              confirmTyped(
                "Delete the device",
                "Beckon forgets the device: its parameters, tasks and sessions. The device itself is not touched.",
                "Delete",
                () => remove.mutate(),
              )
            }
          >
            Delete device…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
