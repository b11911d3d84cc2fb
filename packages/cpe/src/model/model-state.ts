/** How a device differs from its factory state; plain data. */
export interface ModelState {
  /** Parameter path and value text. */
  readonly values: readonly (readonly [path: string, text: string])[];
  readonly tables: readonly {
    /** With the dot at its end. */
    readonly path: string;
    readonly added: readonly number[];
    readonly removed: readonly number[];
    /** The highest instance number ever given, so that none is given twice (OBJ-4). */
    readonly highest: number;
  }[];
  readonly attributes: readonly (readonly [path: string, notification: number, accessList: readonly string[]])[];
}
