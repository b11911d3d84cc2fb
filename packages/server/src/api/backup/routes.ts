import type { OutgoingHttpHeaders } from "node:http";
import { pipeline } from "node:stream/promises";
import { ApiError } from "../framework/api-error.ts";
import { type Route, route } from "../framework/route.ts";

export const backupRoutes: readonly Route[] = [
  route({
    method: "POST",
    path: "/backup",
    operationId: "createBackup",
    summary: "Back up everything",
    description:
      "The whole database as one file, for `beckon restore`: one state between two changes, with everything that was " +
      "acknowledged before the request. The server goes on meanwhile. The file holds secrets; keep it as such.",
    tag: "server",
    permission: "admin",
    answer: { status: 200, description: "The backup.", mediaType: "application/vnd.beckon.backup" },
    problems: ["backup-elsewhere", "storage-full", "storage-failed"],
    async handle({ backup }, { reply }) {
      if (backup === undefined) {
        throw new ApiError(
          "backup-elsewhere",
          "This server keeps its data in PostgreSQL; back that up with its own tools, such as pg_dump.",
        );
      }
      const stream = await backup();
      reply.hijack();
      reply.raw.writeHead(200, {
        ...(reply.getHeaders() as OutgoingHttpHeaders),
        "content-type": "application/vnd.beckon.backup",
        "content-disposition": 'attachment; filename="beckon.backup"',
      });
      // Who went away, or a disk that failed, finds a file that ends too early: its checksum tells.
      await pipeline(stream, reply.raw).catch(() => reply.raw.destroy());
    },
  }),
];
