const BRACKETS = /\[([A-Z0-9][A-Z0-9.]*(?:-\d+)?(?:, [A-Z0-9][A-Z0-9.]*(?:-\d+)?)*)\]/g;
const ID = /^[A-Z]{2,5}-\d+$/;

/** The ids of requirements that a test's title names in brackets, such as `[SPV-2, RTY-3]`. */
export function idsInTitle(title: string): readonly string[] {
  const named = [...title.matchAll(BRACKETS)].flatMap(([, list = ""]) => list.split(", "));
  return [...new Set(named.filter((name) => ID.test(name)))];
}
