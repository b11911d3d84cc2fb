import { resolve } from "node:path";
import type { Configuration, RunningServer } from "@beckon/server";
import { pairs } from "../../output/table.ts";

/** What a person needs to know of a server that has just started. */
export function banner(
  server: RunningServer,
  configuration: Configuration,
  more: readonly (readonly [string, string])[] = [],
): string {
  const { enrolment, enrolmentCredential } = server;
  const credential: readonly (readonly [string, string])[] = enrolmentCredential
    ? [
        ["User name", enrolmentCredential.username],
        ["Password", enrolmentCredential.password],
      ]
    : [];
  const who = {
    open: "every device may register",
    shared: "devices that have the user name and password may register",
    closed: "no new device may register",
  };
  const lines = pairs([
    ["Page", server.adminLink],
    ["ACS URL", `${server.acsUrl}   <- type this into a router`],
    ...credential,
    ["Enrolment", `${enrolment}: ${who[enrolment]}`],
    ["Data", resolve(configuration.data)],
    ...(server.filesUrl === undefined ? [] : [["Files", `${server.filesUrl}   <- and the name of a file`] as const]),
    ...more,
  ]);
  const closed = configuration["cwmp.host"] === "127.0.0.1";
  const advice = closed ? "\nOnly this machine is reached. For real routers: --cwmp-host 0.0.0.0\n" : "";
  return `\n${lines}${advice}\nThe page's link is good for one login. Ctrl-C stops.\n\n`;
}
