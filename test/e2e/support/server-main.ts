// A server in a process of its own, for tests that kill it: prints one JSON line when it is ready.
import { loadConfiguration, startServer } from "@beckon/server";

const [data = "", cwmpPort = "0", storeUrl] = process.argv.slice(2);
const server = await startServer(
  loadConfiguration({
    flags: {
      data,
      "cwmp.port": cwmpPort,
      "web.port": "0",
      "log.level": "error",
      "cwmp.maxSessions": "3000",
      // Whom a slow machine sends away is a matter of the tests of admission.
      "cwmp.targetLatency": "10000",
      "cwmp.headerTimeout": "60",
      "stun.port": "0",
      ...(storeUrl !== undefined && { "store.url": storeUrl }),
    },
  }),
);
const { acsUrl, webUrl, cwmpPort: port, localToken, adminLink } = server;
console.log(JSON.stringify({ acsUrl, webUrl, cwmpPort: port, localToken, adminLink }));
process.once("SIGTERM", () => {
  void server.stop();
});
