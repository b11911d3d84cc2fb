import type { DownloadRequest, FileTransfers, UploadRequest } from "@beckon/cpe";
import { encodeUtf8, type RequestOf, type RpcNamed } from "@beckon/cwmp";
import type { Bench } from "./bench.ts";

/** A file server in memory. */
export class Files implements FileTransfers {
  readonly downloads: DownloadRequest[] = [];
  readonly uploads: UploadRequest[] = [];
  result: (request: DownloadRequest | UploadRequest) => Promise<Uint8Array> = () =>
    Promise.resolve(encodeUtf8("version: 9.9.1\n"));

  download(request: DownloadRequest): Promise<Uint8Array> {
    this.downloads.push(request);
    return this.result(request);
  }

  async upload(request: UploadRequest): Promise<void> {
    await this.result(request);
    this.uploads.push(request);
  }
}

export type Download = RequestOf<RpcNamed<"Download">>;
type Window = RequestOf<RpcNamed<"ScheduleDownload">>["TimeWindowList"][number];

export function download(made: Bench, change: Partial<Download> = {}): void {
  made.acs.ask("Download", {
    CommandKey: "fw-9",
    FileType: "1 Firmware Upgrade Image",
    URL: "https://files.example/fw.bin",
    Username: "u",
    Password: "p",
    FileSize: 0,
    TargetFileName: "",
    DelaySeconds: 0,
    SuccessURL: "",
    FailureURL: "",
    ...change,
  });
}

export function upload(made: Bench, FileType: string, DelaySeconds = 0): void {
  const transfer = { CommandKey: "up", FileType, URL: "http://files.example/up", Username: "u", Password: "p" };
  made.acs.ask("Upload", { ...transfer, DelaySeconds });
}

/** A ScheduleDownload with the key `s`; windows from and to seconds from now. */
export function schedule(
  made: Bench,
  windows: readonly (Partial<Window> & Pick<Window, "WindowStart" | "WindowEnd">)[],
) {
  made.acs.ask("ScheduleDownload", {
    CommandKey: "s",
    FileType: "2 Web Content",
    URL: "http://files.example/w",
    Username: "",
    Password: "",
    FileSize: 0,
    TargetFileName: "",
    TimeWindowList: windows.map((window) => {
      return { WindowMode: "1 At Any Time", UserMessage: "", MaxRetries: 0, ...window };
    }),
  });
}

/** The TransferCompletes that the ACS got, as `key: code`. */
export function completes({ acs }: Bench): readonly string[] {
  return acs.transcript.flatMap((line) => /^CPE -> TransferComplete \((.*)\)$/.exec(line)?.[1] ?? []);
}

/** The arguments of the last TransferComplete. */
export function lastComplete({ acs }: Bench): RequestOf<RpcNamed<"TransferComplete">> | undefined {
  const bodies = acs.posts.map(({ message }) => message?.body);
  const last = bodies.findLast((body) => body?.kind === "request" && body.rpc === "TransferComplete");
  return last?.kind === "request" && last.rpc === "TransferComplete" ? last.args : undefined;
}
