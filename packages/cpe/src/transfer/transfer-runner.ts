import { CwmpFault, type FaultStruct } from "@beckon/cwmp";
import type { Clock } from "@beckon/cwmp/ports";
import type { DeviceModel } from "../model/device-model.ts";
import type { FileTransfers } from "../ports/file-transfers.ts";
import type { Firmware } from "./firmware.ts";
import type { TransferState } from "./transfer.ts";

/** What a transfer led to. */
export interface TransferOutcome {
  /** Code 0 is success. */
  readonly result: FaultStruct;
  readonly changes: ReadonlyMap<string, string>;
  readonly reboot: boolean;
}

export interface TransferPorts {
  readonly files: FileTransfers;
  readonly firmware: Firmware;
  readonly model: DeviceModel;
  readonly clock: Clock;
}

/** Moves one file and installs it (section 23). Never throws for what can go wrong with a file: that is the outcome. */
export async function runTransfer(transfer: TransferState, ports: TransferPorts): Promise<TransferOutcome> {
  const { files, firmware, model, clock } = ports;
  const { windows, fileType, url, username, password, fileSize, targetFileName } = transfer;
  const isLate = windows?.every(({ end }) => end <= clock.now());
  if (isLate) return failed(new CwmpFault(9020, "no time window is left")); // SDL-3
  try {
    if (transfer.rpc === "Upload") {
      await files.upload({ url, username, password, fileType, body: firmware.provide(fileType, model) });
      return { result: SUCCESS, changes: new Map(), reboot: false };
    }
    const body = await files.download({ url, username, password, fileType, fileSize, targetFileName });
    if (fileSize > 0 && body.length !== fileSize) {
      return failed(new CwmpFault(9018, `${body.length} bytes arrived, not ${fileSize}`));
    }
    return { result: SUCCESS, ...firmware.install({ fileType, url, targetFileName, body }, model) };
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    return failed(error);
  }
}

const SUCCESS: FaultStruct = { FaultCode: 0, FaultString: "" };

function failed({ code, text }: CwmpFault): TransferOutcome {
  return { result: { FaultCode: code, FaultString: text.slice(0, 256) }, changes: new Map(), reboot: false };
}
