import assert from "node:assert/strict";
import test from "node:test";
import { systemError } from "../src/commands/system-error.ts";

const refused = (fields: object) => systemError(Object.assign(new Error("raw"), fields), "It cannot start")?.message;

test("what the operating system refuses is told with the place and what to do", () => {
  assert.equal(
    refused({ code: "ENOTFOUND", hostname: "300.1.1.1" }),
    "It cannot start: the name 300.1.1.1 cannot be resolved. Write an address of this machine.",
  );
  assert.equal(
    refused({ code: "EADDRINUSE", address: "127.0.0.1", port: 80 }),
    "It cannot start: another program, perhaps another Beckon, uses 127.0.0.1:80. Stop it, or choose another port.",
  );
  assert.match(refused({ code: "EACCES", path: "/var/x" }) ?? "", /may not use \/var\/x/);
});

test("what is nothing of that kind stays what it is", () => {
  assert.equal(refused({}), undefined);
  assert.equal(systemError("text", "It"), undefined);
});
