/**
 * The CPEs of one home, one for each way of being woken: `node tools/lab/nat/home-process.ts NAME`, run inside the home's
 * network. Ends when it is told to.
 */
import { readFileSync } from "node:fs";
import { Fleet } from "@beckon/fleet";
import { HOMES, METHODS, type Method } from "./homes.ts";
import { insideAddress, PROVIDER } from "./network.ts";
import { CWMP_PORT, STUN_PORT, XMPP_DOMAIN, XMPP_PORT, xmppPassword } from "./places.ts";

const [name = "", certificate = ""] = process.argv.slice(2);
const index = HOMES.findIndex((home) => home.name === name);
const home = HOMES[index];
if (!home) throw new RangeError(`there is no home “${name}”`);

const VALUES: Readonly<Record<Method, Readonly<Record<string, string>>>> = {
  http: {},
  udp: {
    "ManagementServer.HTTPConnectionRequestEnable": "0",
    "ManagementServer.STUNEnable": "1",
    "ManagementServer.STUNServerAddress": PROVIDER,
    "ManagementServer.STUNServerPort": String(STUN_PORT),
    "ManagementServer.STUNMinimumKeepAlivePeriod": String(home.keepAlive),
    "ManagementServer.STUNMaximumKeepAlivePeriod": String(home.keepAlive),
  },
  xmpp: {
    "ManagementServer.HTTPConnectionRequestEnable": "0",
    "ManagementServer.ConnReqXMPPConnection": "Device.XMPP.Connection.1",
    "XMPP.Connection.1.Enable": "1",
    "XMPP.Connection.1.Username": name,
    "XMPP.Connection.1.Password": xmppPassword(name),
    "XMPP.Connection.1.Domain": XMPP_DOMAIN,
    "XMPP.Connection.1.UseTLS": "1",
    "XMPP.Connection.1.ServerRetryInitialInterval": "1",
    "XMPP.Connection.1.ServerConnectAlgorithm": "ServerTable",
    "XMPP.Connection.1.Server.1.Enable": "1",
    "XMPP.Connection.1.Server.1.ServerAddress": PROVIDER,
    "XMPP.Connection.1.Server.1.Port": String(XMPP_PORT),
  },
};

for (const [at, method] of METHODS.entries()) {
  await Fleet.start({
    acsUrl: `http://${PROVIDER}:${CWMP_PORT}/`,
    count: 1,
    model: "tr181",
    seed: 100 + index * METHODS.length + at,
    periodicInterval: 86_400,
    listen: { host: insideAddress(home, index) },
    tls: { ca: readFileSync(certificate, "utf8") },
    // The provider knows the device by it: it is in every Inform.
    values: { ...VALUES[method], "DeviceInfo.ProvisioningCode": `${name} ${method}` },
  });
}
console.log("ready");
