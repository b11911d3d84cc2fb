import type { DeviceModel } from "../model/device-model.ts";

/** A file that arrived by Download. */
export interface ReceivedFile {
  readonly fileType: string;
  readonly targetFileName: string;
  readonly url: string;
  readonly body: Uint8Array;
}

/** What a device does with files: the flash memory behind the transfers. */
export interface Firmware {
  /**
   * Verifies and installs a file.
   *
   * @returns parameter values that changed by it; `reboot` if it runs only after a restart (FIL-11)
   * @throws CwmpFault 9018 and the like if the file is of no use
   */
  install(
    file: ReceivedFile,
    model: DeviceModel,
  ): { readonly changes: ReadonlyMap<string, string>; readonly reboot: boolean };
  /** The file to upload (FIL-2). @throws CwmpFault 9011 if there is none of that type */
  provide(fileType: string, model: DeviceModel): Uint8Array;
}
