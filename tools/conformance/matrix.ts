import { idsInTitle } from "./ids-in-title.ts";
import type { Excuses, Requirement } from "./requirement.ts";

/** A test that ran and passed. */
export interface PassedTest {
  /** Relative to the checkout. */
  readonly file: string;
  readonly title: string;
}

/** What is known of one requirement. */
export interface MatrixRow extends Requirement {
  readonly status: "tested" | "excused" | "untested";
  readonly tests: readonly PassedTest[];
  /** Why there is no test; empty if there is one. */
  readonly reason: string;
}

/** At most so many requirements may go without a test. */
export const MOST_EXCUSES = 20;

/** Joins every requirement with the tests that name it. */
export function conformanceMatrix(
  requirements: readonly Requirement[],
  excuses: Excuses,
  passed: readonly PassedTest[],
): readonly MatrixRow[] {
  const tests = testsById(passed);
  return requirements.map((requirement) => {
    const own = tests.get(requirement.id) ?? [];
    const excuse = excuses[requirement.id];
    if (own.length > 0) return { ...requirement, status: "tested", tests: own, reason: "" };
    return { ...requirement, status: excuse === undefined ? "untested" : "excused", tests: [], reason: excuse ?? "" };
  });
}

/** What must not be: one sentence each. */
export function problemsOf(
  rows: readonly MatrixRow[],
  excuses: Excuses,
  passed: readonly PassedTest[],
): readonly string[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const excused = rows.filter(({ status }) => status === "excused");
  return [
    ...rows.filter(({ status }) => status === "untested").map(({ id }) => `${id} has neither a test nor an excuse`),
    ...excused.filter(({ strength }) => strength === "M").map(({ id }) => `${id} is a must: it cannot be excused`),
    ...Object.keys(excuses)
      .filter((id) => byId.get(id)?.status !== "excused")
      .map((id) => `${id} is excused, but ${byId.has(id) ? "has a test" : "does not exist"}`),
    ...(excused.length > MOST_EXCUSES
      ? [`${excused.length} requirements are excused; at most ${MOST_EXCUSES} may be`]
      : []),
    ...passed.flatMap(({ file, title }) =>
      idsInTitle(title)
        .filter((id) => isOfSubject(id, rows) && !byId.has(id))
        .map((id) => `${file} names ${id}, which does not exist: “${title}”`),
    ),
  ];
}

/** True if other ids of the list begin with the same letters: `[TR-098]` in a title is no requirement. */
function isOfSubject(id: string, rows: readonly MatrixRow[]): boolean {
  const letters = id.slice(0, id.indexOf("-") + 1);
  return rows.some((row) => row.id.startsWith(letters));
}

function testsById(passed: readonly PassedTest[]): ReadonlyMap<string, readonly PassedTest[]> {
  const byId = new Map<string, Map<string, PassedTest>>();
  for (const test of passed) {
    for (const id of idsInTitle(test.title)) {
      const own = byId.get(id) ?? new Map<string, PassedTest>();
      own.set(`${test.file} ${test.title}`, test);
      byId.set(id, own);
    }
  }
  return new Map([...byId].map(([id, own]) => [id, [...own.values()].toSorted(inOrder)]));
}

function inOrder(left: PassedTest, right: PassedTest): number {
  const [one, other] = [`${left.file} ${left.title}`, `${right.file} ${right.title}`];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
