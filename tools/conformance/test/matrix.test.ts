import assert from "node:assert/strict";
import test from "node:test";
import { idsInTitle } from "../ids-in-title.ts";
import { conformanceMatrix, problemsOf } from "../matrix.ts";
import { renderJson, renderMatrix } from "../render.ts";
import { type Requirement, readExcuses, readRequirements } from "../requirement.ts";
import { subjectOf } from "../subjects.ts";

const MUST: Requirement = { id: "SPV-2", end: "CPE", strength: "M", source: "P" };
const MAY: Requirement = { id: "SPV-3", end: "ACS", strength: "O", source: "K" };
const PASSED = { file: "packages/cpe/test/values.test.ts", title: "all or nothing [SPV-2, A.3.2.1]" };

test("the ids of a title are those in its brackets, once each", () => {
  const cases: readonly (readonly [title: string, ids: readonly string[]])[] = [
    ["a value [SPV-2]", ["SPV-2"]],
    ["two, and a clause [SPV-2, A.3.2.1, RTY-13] [SPV-2]", ["SPV-2", "RTY-13"]],
    ["an acceptance test [T16, AUTH-11]", ["AUTH-11"]],
    ["SPV-2 outside brackets, an index [0] and a list [a, b]", []],
  ];
  for (const [title, ids] of cases) assert.deepEqual(idsInTitle(title), ids, title);
});

test("a requirement is tested, excused with its reason, or untested", () => {
  const rows = conformanceMatrix([MUST, MAY], { "SPV-3": "makes no sense here" }, [PASSED, PASSED]);
  assert.deepEqual(
    rows.map(({ id, status, tests, reason }) => [id, status, tests.length, reason]),
    [
      ["SPV-2", "tested", 1, ""],
      ["SPV-3", "excused", 0, "makes no sense here"],
    ],
  );
  assert.deepEqual(problemsOf(rows, { "SPV-3": "makes no sense here" }, [PASSED]), []);
});

test("what the matrix must not hold is named", () => {
  const problems = (excuses: Record<string, string>, passed = [PASSED]) =>
    problemsOf(conformanceMatrix([MUST, MAY], excuses, passed), excuses, passed);
  assert.deepEqual(problems({}), ["SPV-3 has neither a test nor an excuse"]);
  assert.deepEqual(problems({ "SPV-3": "no", "SPV-2": "no" }), ["SPV-2 is excused, but has a test"]);
  assert.deepEqual(problems({ "SPV-3": "no", "SPV-2": "no" }, []), ["SPV-2 is a must: it cannot be excused"]);
  assert.deepEqual(problems({ "SPV-3": "no", "ABC-1": "no" }), ["ABC-1 is excused, but does not exist"]);
  const unknown = { file: "x.test.ts", title: "no such thing [SPV-99, TR-181]" };
  assert.deepEqual(problems({ "SPV-3": "no" }, [PASSED, unknown]), [
    "x.test.ts names SPV-99, which does not exist: “no such thing [SPV-99, TR-181]”",
  ]);
  const many = Array.from({ length: 21 }, (_, at): Requirement => ({ ...MAY, id: `SPV-${at + 1}` }));
  const excuses = Object.fromEntries(many.map(({ id }) => [id, "no"]));
  assert.deepEqual(problemsOf(conformanceMatrix(many, excuses, []), excuses, []), [
    "21 requirements are excused; at most 20 may be",
  ]);
});

test("the matrix is written for people and for programs", () => {
  const rows = conformanceMatrix([MUST, MAY], { "SPV-3": "makes no sense here" }, [PASSED]);
  assert.deepEqual(JSON.parse(renderJson(rows)), [
    { ...MUST, status: "tested", tests: [`${PASSED.file}: ${PASSED.title}`], reason: "" },
    { ...MAY, status: "excused", tests: [], reason: "makes no sense here" },
  ]);
  const page = renderMatrix(rows);
  assert.match(page, /## SetParameterValues\n\n- \*\*SPV-2\*\* \(CPE, M, P\)\n {2}- all or nothing/);
  assert.match(page, /\*\*SPV-3\*\* \(ACS, O\): makes no sense here/);
});

test("every requirement of the list is unique and belongs to a subject; no must is excused", () => {
  const requirements = readRequirements();
  assert.equal(requirements.length, 415);
  assert.equal(new Set(requirements.map(({ id }) => id)).size, requirements.length);
  for (const { id } of requirements) assert.ok(subjectOf(id).length > 0);
  const excuses = readExcuses();
  for (const { id, strength } of requirements) assert.ok(!(id in excuses) || strength !== "M", id);
});
