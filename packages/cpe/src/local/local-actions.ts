import { type HttpRequest, type HttpResponse, type RequestOf, type RpcNamed, request } from "@beckon/cwmp";
import type { AcsFinder } from "../acs-discovery/acs-finder.ts";
import type { AssociatedIdentity, DhcpAnswer } from "../acs-discovery/acs-offer.ts";
import { listManageableDevice } from "../acs-discovery/association.ts";
import { SUBSCRIBER } from "../model/attributes.ts";
import type { CpeParts } from "../parts.ts";
import { report } from "../report/report-request.ts";
import type { DeviceControl } from "../service.ts";
import type { ModuleOperation } from "../software-modules/module-change.ts";
import type { TransferState } from "../transfer/transfer.ts";
import { LanPages } from "./lan-pages.ts";

/** A transfer that the device does without being asked by its ACS. */
export interface AutonomousTransfer {
  readonly direction: "download" | "upload";
  readonly fileType: string;
  readonly url: string;
  /** Where it was announced, if it was. */
  readonly announceUrl?: string;
  readonly targetFileName?: string;
  /** Bytes; 0 if unknown. */
  readonly fileSize?: number;
}

/** A request for a decision of the person at the device (SDL-2). */
export interface Confirmation {
  readonly commandKey: string;
  readonly fileType: string;
  /** What the ACS wants the person to read. */
  readonly message: string;
}

/** What people and programs at the device do, as far as the ACS gets to know of it. */
export class LocalActions {
  readonly #parts: CpeParts;
  readonly #device: DeviceControl;
  readonly #finder: AcsFinder;
  readonly #pages: LanPages;

  constructor(parts: CpeParts, device: DeviceControl, finder: AcsFinder) {
    this.#finder = finder;
    this.#parts = parts;
    this.#device = device;
    this.#pages = new LanPages(parts, (args) => this.kick(args));
  }

  /**
   * Somebody at the LAN writes a parameter: a page for people, UPnP, TR-064 (ACL-2).
   *
   * @returns what came of it; `refused` if the parameter is read-only, or the ACS keeps it for itself
   * @throws RangeError if there is no such parameter
   */
  write(path: string, text: string): "written" | "refused" {
    const { model } = this.#parts;
    const place = model.parameter(path);
    if (!place) throw new RangeError(`there is no parameter ${path}`);
    if (!place.leaf.writable || !model.attributes(path).accessList.includes(SUBSCRIBER)) return "refused";
    this.#device.changeLocally(path, text);
    return "written";
  }

  /** The network gave or renewed a lease with these options (DSC-6), and said which gateway it is (DSC-8). */
  networkSaid(answer: DhcpAnswer): void {
    this.#finder.offered(answer);
  }

  /** A device at the LAN said by DHCP who it is (DSC-8). @param host path of its row in the host table, if it has one */
  lanDeviceSeen(device: AssociatedIdentity, host = ""): void {
    listManageableDevice(this.#parts, device, host);
    this.#device.goOn();
  }

  /** Answers a browser in the LAN at the KickURL (KCK-1) and the DownloadProgressURL (FIL-14). */
  browse(request: HttpRequest): Promise<HttpResponse> {
    return this.#pages.answer(request);
  }

  /** Asks the ACS to order a Download (RQD-1). */
  requestDownload(fileType: string, args: Readonly<Record<string, string>> = {}): void {
    const FileTypeArg = Object.entries(args).map(([Name, Value]) => ({ Name, Value }));
    const body = request("RequestDownload", { FileType: fileType, FileTypeArg });
    report(this.#parts, body, [{ EventCode: "9 REQUEST DOWNLOAD", CommandKey: "" }]);
    this.#device.tell();
  }

  /**
   * A browser in the LAN opened the KickURL (KCK-1).
   *
   * @returns where the ACS sends it; undefined if the ACS refused, or was not reached at the first attempt
   */
  kick(args: RequestOf<RpcNamed<"Kicked">>): Promise<string | undefined> {
    const { promise, resolve } = Promise.withResolvers<string | undefined>();
    report(this.#parts, request("Kicked", args), [{ EventCode: "5 KICKED", CommandKey: "" }], (response) => {
      resolve(response?.rpc === "Kicked" ? response.args.NextURL : undefined);
    });
    this.#device.tell();
    return promise;
  }

  /** Moves a file by itself, and tells the ACS if its policy wants to know (ATC-1). */
  transfer({
    direction,
    fileType,
    url,
    announceUrl = "",
    targetFileName = "",
    fileSize = 0,
  }: AutonomousTransfer): void {
    this.#parts.transfers.add({
      rpc: "Autonomous",
      isDownload: direction === "download",
      commandKey: "",
      fileType,
      url,
      announceUrl,
      username: "",
      password: "",
      fileSize,
      targetFileName,
      notBefore: this.#parts.now(),
    });
    this.#device.goOn();
  }

  /** Changes software modules without being asked by the ACS; it is told if its policy wants to know (DUS-4). */
  changeModules(operations: readonly ModuleOperation[]): void {
    this.#parts.moduleChanges.add(operations, "", "local");
    this.#device.goOn();
  }

  /** Transfers that wait for a person's agreement (SDL-2). */
  get confirmations(): readonly Confirmation[] {
    const { transfers, now } = this.#parts;
    return transfers.queued().flatMap((transfer) => confirmationOf(transfer, now()));
  }

  /** The person agrees. */
  confirm(commandKey: string): void {
    this.#parts.transfers.confirm(commandKey);
    this.#device.goOn();
  }

  /** People need the device now: what wants it idle waits until `endUse`. */
  beginUse(): void {
    this.#parts.transfers.inUse = true;
    this.#device.goOn();
  }

  endUse(): void {
    this.#parts.transfers.inUse = false;
    this.#device.goOn();
  }
}

function confirmationOf({ state, isConfirmed, windows = [], commandKey, fileType }: TransferState, now: number) {
  const window = windows.find(({ start, end }) => start <= now && now < end);
  if (state !== "waiting" || isConfirmed || window?.mode !== "4 Confirmation Needed") return [];
  return [{ commandKey, fileType, message: window.userMessage }];
}
