import { parentOf } from "@beckon/datamodel";

/**
 * A reference as a model writes it, made absolute. Relative to the object of the parameter; each `#` at its head goes
 * one object up, where a table and its row are one; a dot at its head starts at the root, for a service model at the
 * service's row (TR-106, path name scope).
 */
export function absolutePath(parameterPath: string, reference: string): string {
  if (/^(?:Device|InternetGatewayDevice)\./.test(reference)) return reference;
  if (reference.startsWith(".")) return rootObject(parameterPath) + reference.slice(1);
  const steps = /^#*/.exec(reference)?.[0].length ?? 0;
  let object = parentOf(parameterPath);
  for (let step = 0; step < steps; step++) object = objectAbove(object);
  return object + reference.slice(steps).replace(/^\./, "");
}

function objectAbove(object: string): string {
  return parentOf(object.endsWith(".{i}.") ? parentOf(object) : object);
}

function rootObject(path: string): string {
  return /^[^.]+\.(?:\{i\}\.)?/.exec(path)?.[0] ?? "";
}
