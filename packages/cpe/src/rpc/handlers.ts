import { addObject } from "./add-object.ts";
import { cancelTransfer } from "./cancel-transfer.ts";
import { changeDuState } from "./change-du-state.ts";
import { deleteObject } from "./delete-object.ts";
import { download } from "./download.ts";
import { factoryReset } from "./factory-reset.ts";
import { getAllQueuedTransfers } from "./get-all-queued-transfers.ts";
import { getOptions } from "./get-options.ts";
import { getParameterAttributes } from "./get-parameter-attributes.ts";
import { getParameterNames } from "./get-parameter-names.ts";
import { getParameterValues } from "./get-parameter-values.ts";
import { getQueuedTransfers } from "./get-queued-transfers.ts";
import { getRpcMethods } from "./get-rpc-methods.ts";
import { reboot } from "./reboot.ts";
import type { RpcHandler } from "./rpc-handler.ts";
import { scheduleDownload } from "./schedule-download.ts";
import { scheduleInform } from "./schedule-inform.ts";
import { setParameterAttributes } from "./set-parameter-attributes.ts";
import { setParameterValues } from "./set-parameter-values.ts";
import { setVouchers } from "./set-vouchers.ts";
import { upload } from "./upload.ts";

/** Every RPC that the CPE answers. GetRPCMethods lists these; any other is answered with 9000 (RPC-1). */
export const HANDLERS: readonly RpcHandler[] = [
  getRpcMethods,
  setParameterValues,
  getParameterValues,
  getParameterNames,
  setParameterAttributes,
  getParameterAttributes,
  addObject,
  deleteObject,
  reboot,
  factoryReset,
  scheduleInform,
  download,
  upload,
  scheduleDownload,
  cancelTransfer,
  getQueuedTransfers,
  getAllQueuedTransfers,
  changeDuState,
  setVouchers,
  getOptions,
];
