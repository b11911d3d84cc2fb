import { entries, type ObjectSpec, r, table, w } from "../../model/spec.ts";

/** Device.XMPP.: one connection that waits to be configured. */
export function xmpp(): ObjectSpec {
  return {
    ConnectionNumberOfEntries: entries,
    SupportedServerConnectAlgorithms: r.string("DNS-SRV,ServerTable"),
    Connection: table(1, connection, { writable: true }),
  };
}

function connection(): ObjectSpec {
  return {
    Alias: w.string("cpe-1"),
    Enable: w.boolean(false),
    Username: w.string(""),
    Password: w.secret(""),
    Domain: w.string(""),
    Resource: w.string("", { whenNew: "" }),
    ServerConnectAlgorithm: w.string("DNS-SRV"),
    KeepAliveInterval: w.long(-1),
    ServerConnectAttempts: w.unsignedInt(16),
    ServerRetryInitialInterval: w.unsignedInt(60),
    ServerRetryIntervalMultiplier: w.unsignedInt(2000),
    ServerRetryMaxInterval: w.unsignedInt(30_720),
    UseTLS: w.boolean(false),
    TLSEstablished: r.boolean(false),
    JabberID: r.string(""),
    Status: r.string("Disabled"),
    LastChangeDate: r.dateTime(),
    ServerNumberOfEntries: entries,
    Server: table(
      1,
      () => ({
        Alias: w.string("cpe-1"),
        Enable: w.boolean(false),
        Priority: w.unsignedInt(0),
        Weight: w.long(-1),
        ServerAddress: w.string(""),
        Port: w.unsignedInt(5222),
      }),
      { writable: true },
    ),
    Stats: {
      ReceivedMessages: r.unsignedInt(0),
      TransmittedMessages: r.unsignedInt(0),
      ReceivedErrorMessages: r.unsignedInt(0),
      TransmittedErrorMessages: r.unsignedInt(0),
    },
  };
}
