import assert from "node:assert/strict";
import { test } from "node:test";
import { PERMISSIONS, ROLE_NAMES, ROLES } from "../../src/access/permission.ts";
import { ROUTES } from "../../src/api/routes.ts";
import { exchange } from "../support/raw-socket.ts";
import { TestServer } from "../support/test-server.ts";

/** A request that passes the guards of the route; what it finds then does not matter. */
const pathOf = (path: string) => path.replace(/\{\w+\}/g, "nothing");
const cookieOf = (headers: Headers) => headers.getSetCookie()[0]?.split(";")[0] ?? "";

async function logIn(server: TestServer, token: string) {
  const answer = await server.api("POST", "/login", { body: { token }, headers: {} });
  return { ...answer, cookie: cookieOf(answer.headers) };
}
const linkToken = (server: TestServer) => server.running.adminLink.replace(/^.*#token=/, "");

test("every route declares who may use it", () => {
  for (const { operationId, permission } of ROUTES) assert.ok(PERMISSIONS.includes(permission), operationId);
  assert.deepEqual(
    ROUTES.filter(({ permission }) => permission === "public").map(({ operationId }) => operationId),
    ["logIn"],
  );
  for (const { method, permission, operationId } of ROUTES) {
    const changes = method !== "GET" && operationId !== "logIn" && operationId !== "logOut";
    assert.ok(!changes || permission === "write" || permission === "admin", `${operationId} changes something`);
  }
});

test("the matrix: each route × nobody, a wrong token, each role by token and by cookie", async () => {
  await using server = await TestServer.start();
  const callers = new Map<string, { headers: Record<string, string>; may: (permission: string) => boolean }>([
    ["nobody", { headers: {}, may: () => false }],
    ["a made-up cookie", { headers: { cookie: `beckon=${"0".repeat(64)}` }, may: () => false }],
  ]);
  for (const role of ROLE_NAMES) {
    const may = (permission: string) => PERMISSIONS.indexOf(ROLES[role]) >= PERMISSIONS.indexOf(permission as never);
    const { body } = await server.api("POST", "/tokens", { body: { name: role, role } });
    callers.set(`${role} by token`, { headers: { authorization: `Bearer ${body.token}` }, may });
    callers.set(`${role} by cookie`, { headers: { cookie: (await logIn(server, body.token)).cookie }, may });
  }
  for (const [name, { headers, may }] of callers) {
    for (const { method, path, permission, operationId, body } of ROUTES) {
      // Both would end the caller, or never end.
      if (operationId === "logOut" || operationId === "streamEvents" || permission === "public") continue;
      const answer = await server.api(method, pathOf(path), { headers, ...(body && { body: {} }) });
      const allowed = answer.status !== 401 && answer.status !== 403;
      assert.equal(allowed, may(permission), `${name}: ${operationId} gives ${answer.status}`);
    }
  }
});

test("a wrong token is refused, and after ten of them in a minute the address has to wait", async () => {
  await using server = await TestServer.start();
  for (let attempt = 0; attempt < 10; attempt++) {
    const { status, body } = await server.api("GET", "/who", { headers: { authorization: `Bearer guess-${attempt}` } });
    assert.deepEqual([status, body.code], [401, "wrong-token"]);
  }
  for (const attempt of [server.api("GET", "/who"), logIn(server, linkToken(server))]) {
    const { status, body, headers } = await attempt;
    assert.deepEqual([status, body.code], [429, "too-many-attempts"]);
    assert.ok(Number(headers.get("retry-after")) > 0);
  }
});

test("the admin link logs in once, and its cookie is hidden from scripts and other sites", async () => {
  await using server = await TestServer.start();
  const token = linkToken(server);
  const first = await logIn(server, token);
  assert.deepEqual([first.status, first.body], [200, { name: "admin", role: "admin" }]);
  const [cookie = ""] = first.headers.getSetCookie();
  for (const part of [/HttpOnly/i, /SameSite=Strict/i, /Path=\//, /Max-Age=43200/]) assert.match(cookie, part);
  assert.equal((await server.api("GET", "/who", { headers: { cookie: first.cookie } })).body.name, "admin");

  const second = await logIn(server, token);
  assert.deepEqual([second.status, second.body.code], [401, "wrong-token"]);
  assert.match(second.body.detail, /restart of the server prints a new link/);
});

test("after logging out the cookie is worth nothing", async () => {
  await using server = await TestServer.start();
  const { cookie } = await logIn(server, linkToken(server));
  assert.equal((await server.api("DELETE", "/login", { headers: { cookie } })).status, 204);
  assert.equal((await server.api("GET", "/who", { headers: { cookie } })).status, 401);
});

test("a token is shown once, listed without its secret, and ends with its logins", async () => {
  await using server = await TestServer.start();
  const { body } = await server.api("POST", "/tokens", { body: { name: "robot" } });
  assert.equal(body.record.role, "operator");
  const headers = { authorization: `Bearer ${body.token}` };
  assert.deepEqual((await server.api("GET", "/who", { headers })).body, { name: "robot", role: "operator" });
  const { cookie } = await logIn(server, body.token);
  assert.equal((await server.api("GET", "/who", { headers: { cookie } })).body.name, "robot");

  const list = await server.api("GET", "/tokens");
  assert.equal(list.body.items.length, 1);
  assert.ok(!JSON.stringify(list.body).includes(body.token));
  assert.ok(!(await server.store.document("access"))?.includes(body.token), "the store holds the secret itself");

  assert.equal((await server.api("DELETE", `/tokens/${body.record.id}`)).status, 204);
  assert.equal((await server.api("GET", "/who", { headers })).status, 401);
  assert.equal((await server.api("GET", "/who", { headers: { cookie } })).status, 401);
});

for (const [name, headers, allowed] of [
  ["another site's Origin", { origin: "https://evil.example" }, false],
  ["Origin null", { origin: "null" }, false],
  ["Sec-Fetch-Site: cross-site", { "sec-fetch-site": "cross-site" }, false],
  ["Sec-Fetch-Site: same-site", { "sec-fetch-site": "same-site" }, false],
  ["Sec-Fetch-Site: same-origin", { "sec-fetch-site": "same-origin" }, true],
  ["no trace of a browser", {}, true],
] as const) {
  test(`with a cookie and ${name} a change is ${allowed ? "made" : "refused"}`, async () => {
    await using server = await TestServer.start();
    const { cookie } = await logIn(server, linkToken(server));
    const lines = Object.entries({ cookie, ...headers }).map(([header, value]) => `${header}: ${value}\r\n`);
    const answer = await exchange(
      server.running.webPort,
      `POST /api/v1/tokens HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${lines.join("")}Content-Type: application/json\r\nContent-Length: 12\r\n\r\n{"name":"x"}`,
    );
    assert.match(answer, allowed ? /^HTTP\/1\.1 201 / : /^HTTP\/1\.1 403 [\s\S]*"foreign-origin"/);
  });
}

test("a form of another site cannot even send a body: it must be JSON", async () => {
  await using server = await TestServer.start();
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
    const answer = await fetch(`${server.origin}/api/v1/tokens`, {
      method: "POST",
      headers: { authorization: `Bearer ${server.running.localToken}`, "content-type": type },
      body: '{"name":"x"}',
    });
    assert.equal(answer.status, 415, type);
  }
});

for (const [host, allowed] of [
  ["localhost", true],
  ["127.0.0.1:3000", true],
  ["[::1]:3000", true],
  ["192.0.2.7", true],
  ["beckon.localhost", true],
  ["acs.example.net", true],
  ["evil.example", false],
  ["acs.example.net.evil.example", false],
  ["localhost@evil.example", false],
  ["", false],
] as const) {
  test(`the Host "${host}" is ${allowed ? "ours" : "refused, against DNS rebinding"}`, async () => {
    await using server = await TestServer.start({ "web.publicUrl": "https://acs.example.net" });
    const answer = await exchange(
      server.running.webPort,
      `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    assert.match(answer, allowed ? /^HTTP\/1\.1 200 / : /^HTTP\/1\.1 421 [\s\S]*"unknown-host"/);
  });
}

test("security headers are on every answer, refusals and the page included", async () => {
  await using server = await TestServer.start();
  for (const path of ["/", "/healthz", "/api/v1/who", "/api/v1/nothing", "/assets/none.js", "/favicon.ico"]) {
    const { headers } = await fetch(server.origin + path);
    const policy = headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/, path);
    assert.doesNotMatch(policy, /script-src[^;]*unsafe/, path);
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
    assert.equal(headers.get("referrer-policy"), "no-referrer", path);
  }
});

test("over a public https URL the cookie is Secure and bound to the host", async () => {
  await using server = await TestServer.start({ "web.publicUrl": "https://acs.example.net" });
  const { headers } = await logIn(server, linkToken(server));
  assert.match(headers.getSetCookie()[0] ?? "", /^__Host-beckon=.*; Secure/);
  assert.match(headers.get("strict-transport-security") ?? "", /max-age/);
});
