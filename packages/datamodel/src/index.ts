export * from "./definition.ts";
export * from "./tree-types.ts";
