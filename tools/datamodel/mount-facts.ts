import type { ModelFacts } from "@beckon/datamodel";

/** A service model with the path in front of all of its own. */
export function mountFacts(facts: ModelFacts, mount: string): ModelFacts {
  if (mount === "") return facts;
  const prefix = mount.endsWith(".") ? mount : `${mount}.`;
  const mounted = (path: string) => (/^(?:Device|InternetGatewayDevice)\./.test(path) ? path : prefix + path);
  return {
    name: facts.name,
    root: prefix.slice(0, prefix.indexOf(".") + 1),
    objects: facts.objects.map((object) => ({ ...object, path: mounted(object.path) })),
    parameters: facts.parameters.map(({ references, enumeratedBy, ...parameter }) => ({
      ...parameter,
      path: mounted(parameter.path),
      ...(references && { references: references.map(mounted) }),
      ...(enumeratedBy !== undefined && { enumeratedBy: mounted(enumeratedBy) }),
    })),
  };
}
