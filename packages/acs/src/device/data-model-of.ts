import { type DataModel, dataModelFor, loadDataModel, type ParameterTree } from "@beckon/datamodel";

/** The data model of a device, by its root object and what its tree says (INF-10); undefined for a vendor's own root. */
export async function dataModelOf(root: string, tree: ParameterTree): Promise<DataModel | undefined> {
  const name = dataModelFor(root, {
    deviceSummary: tree.parameter(`${root}DeviceSummary`)?.value,
    rootDataModelVersion: tree.parameter(`${root}RootDataModelVersion`)?.value,
  });
  return name && loadDataModel(name);
}
