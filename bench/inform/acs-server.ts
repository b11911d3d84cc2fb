// The subject: the real server with Digest authentication and its embedded store, in a process of its own.
import { loadConfiguration, startServer } from "@beckon/server";
import { CREDENTIAL } from "./messages.ts";

const server = await startServer(
  loadConfiguration({
    flags: {
      data: process.argv[2] ?? "",
      "cwmp.port": "0",
      "web.port": "0",
      "log.level": "error",
      "cwmp.maxSessions": "3000",
      "enrolment.mode": "shared",
      "enrolment.username": CREDENTIAL.username,
      "enrolment.password": CREDENTIAL.password,
    },
  }),
);
console.log(JSON.stringify({ port: server.cwmpPort }));
process.once("SIGTERM", () => server.stop());
