import type { Command } from "commander";
import type { ContactAnswer } from "../api/answers.ts";
import { table } from "../output/table.ts";
import { age } from "../output/time.ts";
import type { Terminal } from "../terminal.ts";
import { apiCommand, withApi } from "./api-command.ts";

export function contactsCommand(terminal: Terminal): Command {
  const command = apiCommand(
    "contacts",
    "List contacts without a device: refused, unreadable, not authenticated.",
  ).addHelpText(
    "after",
    "\nA router that does not appear in `beckon device ls` may have left a trace here.\n\nExample:\n  beckon contacts",
  );
  return withApi(command, terminal, async ({ api, print }) => {
    const { items } = await api.call<{ readonly items: readonly ContactAnswer[] }>("/contacts");
    print(items, () => (items.length === 0 ? "No contacts.\n" : contactTable(items, Date.now())));
  });
}

function contactTable(contacts: readonly ContactAnswer[], now: number): string {
  const rows = contacts.map(({ at, address, status, username, count, reason }) => [
    age(at, now),
    address,
    String(status),
    username ?? "",
    String(count),
    reason,
  ]);
  return table(["last", "address", "answer", "user", "times", "reason"], rows);
}
