import { CwmpFault, type FaultStruct } from "@beckon/cwmp";
import { type Clock, milliseconds, sleep } from "@beckon/cwmp/ports";
import type { Behaviour } from "../behaviour.ts";
import type { DeviceModel } from "../model/device-model.ts";
import type { FileTransfers } from "../ports/file-transfers.ts";
import type { Firmware } from "./firmware.ts";
import { windowOf } from "./time-windows.ts";
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
  readonly behaviour?: Behaviour;
}

/** Moves one file and installs it (section 23). Never throws for what can go wrong with a file: that is the outcome. */
export async function runTransfer(transfer: TransferState, ports: TransferPorts): Promise<TransferOutcome> {
  const { clock } = ports;
  const window = windowOf(transfer, clock.now());
  const attempt = move(transfer, ports).catch((error: unknown) => {
    if (!CwmpFault.is(error)) throw error;
    return failed(error);
  });
  if (!window) return attempt;
  // SDL-3
  const late = sleep(clock, milliseconds(window.end - clock.now())).then(() =>
    failed(new CwmpFault(9020, "the time window is over")),
  );
  return Promise.race([attempt, late]);
}

async function move(transfer: TransferState, ports: TransferPorts): Promise<TransferOutcome> {
  const { files, firmware, model, behaviour = {} } = ports;
  const { fileType, url, username, password, fileSize, targetFileName } = transfer;
  if (!transfer.isDownload) {
    await files.upload({ url, username, password, fileType, body: firmware.provide(fileType, model) });
    return NOTHING_CHANGED;
  }
  const body = await files.download({ url, username, password, fileType, fileSize, targetFileName });
  if (fileSize > 0 && body.length !== fileSize) {
    throw new CwmpFault(9018, `${body.length} bytes arrived, not ${fileSize}`);
  }
  const { storage = Number.POSITIVE_INFINITY, rejectsFiles } = behaviour;
  if (body.length > storage) throw new CwmpFault(9010, "the file does not fit into the memory"); // FIL-10
  if (rejectsFiles !== undefined) throw new CwmpFault(rejectsFiles);
  return { ...NOTHING_CHANGED, ...firmware.install({ fileType, url, targetFileName, body }, model) };
}

const NOTHING_CHANGED: TransferOutcome = {
  result: { FaultCode: 0, FaultString: "" },
  changes: new Map(),
  reboot: false,
};

/** A transfer that came to nothing. */
export function failed({ code, text }: CwmpFault): TransferOutcome {
  return { ...NOTHING_CHANGED, result: { FaultCode: code, FaultString: text.slice(0, 256) } };
}
