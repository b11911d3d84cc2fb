import { useDebouncedValue } from "@mantine/hooks";
import { Spotlight } from "@mantine/spotlight";
import { IconChecklist, IconLayoutDashboard, IconRouter, IconSearch, IconTransfer } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { deviceMatchesQuery } from "../api/queries.ts";

const PAGES = [
  { to: "/", name: "Fleet", icon: IconLayoutDashboard },
  { to: "/devices", name: "Devices", icon: IconRouter },
  { to: "/tasks", name: "Tasks", icon: IconChecklist },
  { to: "/sessions", name: "Sessions", icon: IconTransfer },
] as const;

const SEARCH_DELAY_MILLISECONDS = 150;

/** Ctrl+K: to any page or device by a few letters. */
export function JumpTo() {
  const [text, setText] = useState("");
  const [search] = useDebouncedValue(text.trim(), SEARCH_DELAY_MILLISECONDS);
  const navigate = useNavigate();
  const { data, isFetching } = useQuery(deviceMatchesQuery(search));
  const devices = search === "" ? [] : (data?.items ?? []);
  const pages = PAGES.filter((page) => page.name.toLowerCase().includes(text.trim().toLowerCase()));

  return (
    <Spotlight.Root
      query={text}
      onQueryChange={setText}
      shortcut="mod + K"
      tagsToIgnore={[]}
      scrollable
      maxHeight={420}
      attributes={{ content: { "aria-label": "Jump to a device or page" } }}
    >
      <Spotlight.Search
        placeholder="Serial number, address, model, page…"
        aria-label="Jump to a device or page"
        leftSection={<IconSearch size={18} />}
      />
      <Spotlight.ActionsList>
        {devices.length > 0 ? (
          <Spotlight.ActionsGroup label="Devices">
            {devices.map((device) => (
              <Spotlight.Action
                key={device.id}
                label={device.identity.serialNumber}
                description={[device.identity.manufacturer, device.identity.productClass, device.address].join(" · ")}
                leftSection={<IconRouter size={18} />}
                onClick={() => navigate({ to: "/devices/$deviceId", params: { deviceId: device.id } })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {pages.length > 0 ? (
          <Spotlight.ActionsGroup label="Pages">
            {pages.map((page) => (
              <Spotlight.Action
                key={page.to}
                label={page.name}
                leftSection={<page.icon size={18} />}
                onClick={() => navigate({ to: page.to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {devices.length + pages.length === 0 ? (
          <Spotlight.Empty>{isFetching || text.trim() !== search ? "Searching…" : "Nothing found"}</Spotlight.Empty>
        ) : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
