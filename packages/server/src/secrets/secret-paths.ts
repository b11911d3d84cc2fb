import { DATA_MODELS, type DataModel, isSecretParameter, loadDataModel } from "@beckon/datamodel";

/** What is shown instead of a secret. */
export const MASK = "••••";

/**
 * True if the value of this parameter must not be shown: by the data model of its root object, or by its name. A device
 * need not be known for it: the models of one root agree on what is a secret.
 */
export async function isSecretPath(path: string): Promise<boolean> {
  for (const name of DATA_MODELS) {
    const root = `${name.slice(0, name.indexOf(":"))}.`;
    if (!path.startsWith(root)) continue;
    const model: DataModel = await loadDataModel(name);
    const definition = model.parameter(path);
    if (definition) return isSecretParameter(path, definition);
  }
  return isSecretParameter(path);
}
