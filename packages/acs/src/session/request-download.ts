import type { RequestOf, RpcNamed } from "@beckon/cwmp";
import type { DeviceWork } from "../device/device-work.ts";
import type { AnswerContext } from "./answer-context.ts";

/**
 * A device wants a file (RQD-1). The answer is always the same and promises nothing; if the operator has said which file a
 * device gets that asks for this type, a task sends it in this session.
 */
export async function requestDownload(
  { FileType, FileTypeArg }: RequestOf<RpcNamed<"RequestDownload">>,
  work: DeviceWork,
  { store, tasks, settings }: AnswerContext,
): Promise<void> {
  const given = FileTypeArg.map(({ Name, Value }) => `${Name} ${Value}`).join(", ");
  const wish = `it asked for ${FileType}${given && ` (${given})`}`;
  const file = settings.requestedDownloads.find(({ fileType }) => fileType === FileType);
  work.report(
    "RequestDownload",
    file ? `${wish} and gets ${file.url.replace(/\?.*$/, "")}` : `${wish}; no file is set for that`,
  );
  await work.commit();
  if (!file) return;
  const open = await store.openTasks(work.device.id);
  // Asked twice because the answer was lost, or by an impatient user: once is enough.
  const isQueued = open.some(({ operation }) => operation.name === "download" && operation.url === file.url);
  if (isQueued) return;
  await tasks.create(work.device.id, { name: "download", ...file }, { name: "RequestDownload" });
}
