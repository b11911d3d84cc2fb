import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { Cancel, Cancelled, DiagnosticError, type DiagnosticProblem } from "@beckon/cpe";
import { milliseconds, seconds } from "@beckon/cwmp/ports";
import { SystemDiagnostics } from "@beckon/fleet";
import { type Answer, deafUrl, ScriptedServer } from "./scripted-server.ts";
import { deafPort, dnsAnswer, FakeProgram, questionType, UdpServer } from "./support/network-tools.ts";

/** This machine without the programs that it may have. */
const BARE = new SystemDiagnostics({
  programs: { ping: "/no/such/ping", traceroute: "/no/such/traceroute" },
  timeout: 5000,
});
const LOOPBACK = { host: "127.0.0.1", protocolVersion: "Any", source: undefined, dscp: 0 } as const;
const PING = { ...LOOPBACK, repetitions: 2, timeout: seconds(5), size: 56 };
const TRACE = { ...LOOPBACK, tries: 2, timeout: seconds(5), size: 40, maximumHops: 5 };

const problem = (wanted: DiagnosticProblem) => (error: unknown) =>
  error instanceof DiagnosticError && error.problem === wanted;

test("a ping without the system's program measures by TCP, where a refusal is an answer too [DIA-3]", async () => {
  const { address, times } = await BARE.ping(PING, new Cancel());
  assert.equal(address, "127.0.0.1");
  assert.equal(times.length, 2);
  for (const time of times) assert.ok(time !== undefined && time >= 0);
});

test("the system's ping gets the inputs, and its output is read to the microsecond [DIA-10]", async () => {
  await using program = await FakeProgram.make('echo "64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=12.345 ms"');
  const diagnostics = new SystemDiagnostics({ programs: { ping: program.path } });
  const request = { ...PING, source: "127.0.0.1", dscp: 10, repetitions: 1, timeout: milliseconds(1500) };
  const { times } = await diagnostics.ping(request, new Cancel());
  assert.deepEqual(times, [12_345]);
  assert.equal(
    (await readFile(program.argumentsFile, "utf8")).trim(),
    "-n -c 1 -W 2 -s 56 -I 127.0.0.1 -Q 40 127.0.0.1",
  );
});

test("what ping says of lost packets, missing routes and missing rights is understood [DIA-3]", async () => {
  for (const [script, expected] of [
    ['echo "1 packets transmitted, 0 received"; exit 1', "lost"],
    ['echo "64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=9000 ms"', "lost"],
    ['echo "connect: Network is unreachable" >&2; exit 2', "no route"],
    ['echo "ping: socket: Operation not permitted" >&2; exit 2', "by TCP"],
  ] as const) {
    await using program = await FakeProgram.make(script);
    const diagnostics = new SystemDiagnostics({ programs: { ping: program.path } });
    const pinged = diagnostics.ping({ ...PING, repetitions: 1 }, new Cancel());
    if (expected === "no route") await assert.rejects(pinged, problem("NoRouteToHost"));
    else assert.equal((await pinged).times[0] === undefined, expected === "lost", script);
  }
});

test("a name that nobody has cannot be resolved; a version that the host does not have neither [DIA-3, DIA-10]", async () => {
  await assert.rejects(BARE.ping({ ...PING, host: "" }, new Cancel()), problem("CannotResolveHostName"));
  await assert.rejects(BARE.ping({ ...PING, host: "nobody.invalid" }, new Cancel()), problem("CannotResolveHostName"));
  await assert.rejects(BARE.ping({ ...PING, protocolVersion: "IPv6" }, new Cancel()), problem("CannotResolveHostName"));
});

test("a traceroute without the program finds the host by its time to live [DIA-3]", async () => {
  const { address, hops, reached } = await BARE.traceRoute(TRACE, new Cancel());
  assert.deepEqual([address, reached, hops.length], ["127.0.0.1", true, 1]);
  assert.deepEqual([hops[0]?.address, hops[0]?.errorCode, hops[0]?.times.length], ["127.0.0.1", 3, 2]);
});

test("the output of the system's traceroute is read: silent hops, refusals, round trips [DIA-3]", async () => {
  const output = [
    "traceroute to 127.0.0.1 (127.0.0.1), 5 hops max, 40 byte packets",
    " 1  192.0.2.1  0.334 ms  0.300 ms",
    " 2  * *",
    " 3  198.51.100.7  5.100 ms !H *",
    " 4  127.0.0.1  10.000 ms  11.500 ms",
  ];
  await using program = await FakeProgram.make(output.map((line) => `echo "${line}"`).join("\n"));
  const diagnostics = new SystemDiagnostics({ programs: { traceroute: program.path } });
  const { hops, reached } = await diagnostics.traceRoute(TRACE, new Cancel());
  assert.equal(reached, true);
  assert.deepEqual(
    hops.map(({ address, errorCode, times }) => [address, errorCode, times]),
    [
      ["192.0.2.1", 0, [334, 300]],
      ["", 0, []],
      ["198.51.100.7", 1, [5100]],
      ["127.0.0.1", 3, [10_000, 11_500]],
    ],
  );
  assert.equal((await readFile(program.argumentsFile, "utf8")).trim(), "-n -q 2 -w 5 -m 5 127.0.0.1 40");
});

test("a program that runs is stopped when the test is cancelled [DIA-6]", async () => {
  await using program = await FakeProgram.make("exec sleep 600");
  const cancel = new Cancel();
  const pinged = new SystemDiagnostics({ programs: { ping: program.path } }).ping(PING, cancel);
  cancel.cancel();
  await assert.rejects(pinged, (error) => error instanceof Cancelled);
});

const LOOKUP = { name: "www.isp.example", server: "127.0.0.1", source: undefined, timeout: seconds(5) };
const ADDRESSES: Readonly<Record<number, Buffer>> = {
  1: Buffer.from([203, 0, 113, 11]),
  28: Buffer.from("20010db8000000000000000000000011", "hex"),
};

test("a DNS server is really asked: addresses of both kinds, and whether the answer is authoritative [DIA-3]", async () => {
  for (const [flags, answerType] of [
    [0x8580, "Authoritative"],
    [0x8180, "NonAuthoritative"],
  ] as const) {
    await using server = await UdpServer.start((question) => {
      const type = questionType(question);
      return dnsAnswer(question, { flags, records: [[type, ADDRESSES[type] ?? Buffer.alloc(0)]] });
    });
    const { time: _, ...found } = await new SystemDiagnostics({ dnsPort: server.port }).lookup(LOOKUP, new Cancel());
    assert.deepEqual(found, {
      status: "Success",
      answerType,
      hostName: "www.isp.example",
      addresses: ["203.0.113.11", "2001:db8::11"],
      serverAddress: "127.0.0.1",
    });
  }
});

test("an alias is followed to its name; forged and broken answers do not count [DIA-3]", async () => {
  const alias = Buffer.from([4, ...Buffer.from("real"), 0xc0, 16]); // real.isp.example, by a pointer behind `www`
  await using server = await UdpServer.start((question) => {
    const type = questionType(question);
    return dnsAnswer(question, { records: [[5, alias], ...(type === 1 ? [[1, ADDRESSES[1] ?? alias] as const] : [])] });
  });
  const found = await new SystemDiagnostics({ dnsPort: server.port }).lookup(LOOKUP, new Cancel());
  assert.deepEqual([found.status, found.hostName, found.addresses], ["Success", "real.isp.example", ["203.0.113.11"]]);
  await using forger = await UdpServer.start((question) => {
    const forged = dnsAnswer(question, { records: [[1, Buffer.from([6, 6, 6, 6])]] });
    forged.writeUInt16BE(forged.readUInt16BE(0) ^ 1, 0);
    return forged;
  });
  const timeout = milliseconds(100);
  const nothing = await new SystemDiagnostics({ dnsPort: forger.port }).lookup({ ...LOOKUP, timeout }, new Cancel());
  assert.equal(nothing.status, "Timeout");
});

test("a name that is not there, a server that is silent, not there or has no address: each its own result [DIA-3]", async () => {
  await using server = await UdpServer.start((question) => dnsAnswer(question, { code: 3 }));
  const ask = (dnsPort: number, more: object = {}) =>
    new SystemDiagnostics({ dnsPort }).lookup({ ...LOOKUP, ...more }, new Cancel());
  assert.equal((await ask(server.port)).status, "HostNameNotResolved");
  await using silent = await UdpServer.start(() => undefined);
  assert.equal((await ask(silent.port, { timeout: milliseconds(50) })).status, "Timeout");
  assert.equal((await ask(await deafPort())).status, "DNSServerNotAvailable");
  await assert.rejects(ask(53, { server: "nobody.invalid" }), problem("DNSServerNotResolved"));
});

const DOWNLOAD = {
  direction: "download",
  protocolVersion: "Any",
  source: undefined,
  dscp: 0,
  connections: 1,
  length: 0,
  duration: seconds(0),
} as const;
const UPLOAD = { ...DOWNLOAD, direction: "upload", length: 300_000 } as const;

test("a download over HTTP counts every byte and keeps the order of its moments [DIA-9]", async () => {
  await using server = await ScriptedServer.start((_, response) => response.writeHead(200).end(Buffer.alloc(500_000)));
  const { address, connections } = await BARE.throughput({ ...DOWNLOAD, url: `${server.url}file` }, new Cancel());
  const [trace] = connections;
  assert.ok(trace);
  assert.equal(address, "127.0.0.1");
  const moments = [trace.tcpOpenRequest, trace.tcpOpenResponse, trace.rom, trace.bom, trace.eom];
  assert.deepEqual(
    moments,
    moments.toSorted((left, right) => left - right),
  );
  assert.deepEqual([trace.samples[0]?.at, trace.samples.at(-1)?.at], [trace.bom, trace.eom]);
  const received = trace.samples.at(-1)?.test ?? 0;
  assert.ok(received > 500_000 && received < 510_000, `${received} bytes with the head of the response`);
});

test("an upload sends the length by PUT, over several connections if wanted [DIA-9]", async () => {
  await using server = await ScriptedServer.start((_, response) => response.writeHead(201).end());
  const request = { ...UPLOAD, connections: 3, url: `${server.url}in` };
  const { connections } = await BARE.throughput(request, new Cancel());
  assert.equal(connections.length, 3);
  assert.equal(server.connections, 3);
  assert.deepEqual(
    server.seen.map(({ method, body }) => [method, body.length]),
    Array(3).fill(["PUT", 100_000]),
  );
  for (const { samples } of connections) assert.ok((samples.at(-1)?.test ?? 0) >= 100_000);
});

test("a test by time stops when the time is over, whatever is left [DIA-9]", async () => {
  await using server = await ScriptedServer.start((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384)));
    };
    response.on("drain", more);
    more();
  });
  const request = { ...DOWNLOAD, url: server.url, duration: milliseconds(100) };
  const { connections } = await BARE.throughput(request, new Cancel());
  const [trace] = connections;
  assert.ok(trace && trace.eom >= trace.bom);
  assert.ok((trace.samples.at(-1)?.test ?? 0) > 0);
});

const FAILURES: readonly (readonly [string, Answer, DiagnosticProblem, DiagnosticProblem])[] = [
  [
    "a server that closes without an answer",
    (_, __, socket) => void socket.destroy(),
    "NoResponse",
    "NoTransferComplete",
  ],
  [
    "a file that is not there",
    (_, response) => void response.writeHead(404).end(),
    "TransferFailed",
    "NoTransferComplete",
  ],
  ["a server that wants a password", (_, response) => void response.writeHead(401).end(), "LoginFailed", "LoginFailed"],
];
for (const [title, answer, down, up] of FAILURES) {
  test(`${title} is ${down} for a download, ${up} for an upload [DIA-3]`, async () => {
    await using server = await ScriptedServer.start(answer);
    await assert.rejects(BARE.throughput({ ...DOWNLOAD, url: server.url }, new Cancel()), problem(down));
    await assert.rejects(BARE.throughput({ ...UPLOAD, url: server.url, length: 10 }, new Cancel()), problem(up));
  });
}

test("a response that breaks off is TransferFailed, a server that is not there InitConnectionFailed [DIA-3]", async () => {
  await using server = await ScriptedServer.start((_, response, socket) => {
    response.writeHead(200, { "content-length": "1000" });
    response.write("half", () => socket.destroy());
  });
  await assert.rejects(BARE.throughput({ ...DOWNLOAD, url: server.url }, new Cancel()), problem("TransferFailed"));
  const url = await deafUrl();
  await assert.rejects(BARE.throughput({ ...DOWNLOAD, url }, new Cancel()), problem("InitConnectionFailed"));
  const ftp = { ...DOWNLOAD, url: "ftp://127.0.0.1/file" };
  await assert.rejects(BARE.throughput(ftp, new Cancel()), problem("InitConnectionFailed"));
});

const ECHO = { ...LOOPBACK, interval: milliseconds(1), timeout: seconds(5) };
const packets = [1, 2, 3].map((number) => Uint8Array.from({ length: 24 }, (_, index) => (index === 3 ? number : 0)));

test("UDP echo: our own server answers our own client, which counts lost packets too [DIA-3]", async () => {
  const port = await deafPort();
  const seen: string[] = [];
  const listener = {
    port,
    address: "127.0.0.1",
    answer: (packet: Uint8Array, from: string) => {
      seen.push(from);
      return packet[3] === 2 ? undefined : packet;
    },
    failed: () => {},
  };
  const server = await BARE.listenForEcho(listener);
  await assert.rejects(BARE.listenForEcho(listener), problem("Other"));
  const [first, second, third] = packets;
  assert.ok(first && second && third);
  const result = await BARE.echo({ ...ECHO, port, packets: [first, third] }, new Cancel());
  assert.deepEqual(
    result.packets.map(({ reply }) => reply?.[3]),
    [1, 3],
  );
  const lost = await BARE.echo({ ...ECHO, port, packets: [second], timeout: milliseconds(50) }, new Cancel());
  assert.deepEqual(lost.packets[0]?.receivedAt, undefined);
  assert.deepEqual(seen, ["127.0.0.1", "127.0.0.1", "127.0.0.1"]);
  server.close();
});

test("a late answer to an earlier packet is not taken for one to the next [DIA-3]", async () => {
  let held: Buffer | undefined;
  await using server = await UdpServer.start((packet) => {
    const late = held;
    held = packet;
    return late;
  });
  const request = { ...ECHO, port: server.port, packets: packets.slice(0, 2), timeout: milliseconds(100) };
  const result = await BARE.echo(request, new Cancel());
  assert.deepEqual(
    result.packets.map(({ reply }) => reply),
    [undefined, undefined],
  );
});

test("the self-test tells of load, memory, disk and network [DIA-3]", async () => {
  const text = await BARE.selfTest();
  for (const word of ["load", "memory", "disk", "network"]) assert.match(text, new RegExp(`^${word} `, "m"));
});
