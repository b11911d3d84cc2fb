export * from "./definition.ts";
export { comparePaths } from "./path/compare-paths.ts";
export { isInstanceSegment, isPartialPath, lastSegment, parentOf, splitPath } from "./path/segments.ts";
export { ClassPool, classKey } from "./tree/class-pool.ts";
export { ParameterTree } from "./tree/parameter-tree.ts";
export * from "./tree-types.ts";
export { isSecretParameter } from "./validate/secrecy.ts";
