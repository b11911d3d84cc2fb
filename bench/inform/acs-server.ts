// The subject: the real server with its embedded store, in a process of its own.
import { loadConfiguration, startServer } from "@beckon/server";

const server = await startServer(
  loadConfiguration({
    flags: {
      data: process.argv[2] ?? "",
      "cwmp.port": "0",
      "web.port": "0",
      "log.level": "error",
      "cwmp.maxSessions": "3000",
    },
  }),
);
console.log(JSON.stringify({ port: server.cwmpPort }));
