import type { ObjectDefinition, ParameterDefinition } from "../definition.ts";

/** All that one model says. Paths begin with `root`; it is empty for a service model, which is mounted somewhere. */
export interface ModelFacts {
  readonly name: string;
  readonly root: string;
  readonly objects: readonly ObjectDefinition[];
  readonly parameters: readonly ParameterDefinition[];
}

/** A text is no data model, or not one of this version. */
export class ModelError extends Error {
  override readonly name = "ModelError";
}
