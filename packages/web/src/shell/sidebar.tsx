import { ActionIcon, Tooltip } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { IconChecklist, IconLayoutDashboard, IconLogout, IconRouter, IconTransfer } from "@tabler/icons-react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { logout } from "../api/commands.ts";
import { whoQuery } from "../api/queries.ts";
import { useLiveState } from "../live/live-context.tsx";
import { Status } from "../parts/status.tsx";
import { ColourSchemeSwitch } from "./colour-scheme-switch.tsx";
import { Logo } from "./logo.tsx";
import classes from "./shell.module.css";

const LINKS = [
  { to: "/", name: "Fleet", icon: IconLayoutDashboard },
  { to: "/devices", name: "Devices", icon: IconRouter },
  { to: "/tasks", name: "Tasks", icon: IconChecklist },
  { to: "/sessions", name: "Sessions", icon: IconTransfer },
] as const;

const LIVE = {
  connecting: <Status tone="busy">Connecting</Status>,
  live: <Status tone="good">Live</Status>,
  lost: <Status tone="warn">Not live</Status>,
} as const;

export function Sidebar() {
  const live = useLiveState();
  return (
    <section className={classes.sidebar} aria-label="Sidebar">
      <Logo />
      <button type="button" className={classes.jump} onClick={() => spotlight.open()}>
        Jump to…
        <kbd className={classes.keys}>Ctrl K</kbd>
      </button>
      <nav aria-label="Pages">
        <ul className={classes.links}>
          {LINKS.map((link) => (
            <li key={link.to}>
              <Link
                to={link.to}
                className={classes.link}
                activeOptions={{ exact: link.to === "/", includeSearch: false }}
              >
                <link.icon size={17} stroke={1.7} aria-hidden="true" />
                {link.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        <div role="status">{LIVE[live]}</div>
        <ColourSchemeSwitch />
        <Who />
      </div>
    </section>
  );
}

function Who() {
  const { data } = useQuery(whoQuery);
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await logout();
    client.clear();
    await navigate({ to: "/login" });
  };
  if (!data) return null;
  return (
    <div className={classes.who}>
      <span className="clip" title={data.role}>
        {data.name}
      </span>
      <Tooltip label="Log out">
        <ActionIcon aria-label="Log out" onClick={leave}>
          <IconLogout size={16} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}
