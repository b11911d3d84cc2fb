import { Command, Option } from "commander";
import { segment } from "../api/api-client.ts";
import { plain } from "../output/plain.ts";
import { table } from "../output/table.ts";
import { moment } from "../output/time.ts";
import type { Terminal } from "../terminal.ts";
import { apiCommand, withApi } from "./api-command.ts";

interface TokenAnswer {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly createdAt: number;
  readonly createdBy: string;
}

export function tokenCommand(terminal: Terminal): Command {
  const create = apiCommand("create", "Make an API token for a program or a person. It is shown once.")
    .argument("<name>", "what it is for")
    .addOption(
      new Option("--role <role>", "what it may do").choices(["viewer", "operator", "admin"]).default("operator"),
    )
    .addHelpText("after", "\nExample:\n  beckon token create billing --role viewer");
  const list = apiCommand("ls", "List the API tokens.").addHelpText("after", "\nExample:\n  beckon token ls");
  const revoke = apiCommand("revoke", "End an API token at once.")
    .argument("<token>", "id of the token, as `beckon token ls` shows it")
    .addHelpText("after", "\nExample:\n  beckon token revoke 4f2a…");
  withApi<{ readonly role: string }>(create, terminal, async ({ api, print }, [name = ""], { role }) => {
    const made = await api.call<{ readonly token: string; readonly record: TokenAnswer }>("/tokens", {
      method: "POST",
      body: { name, role },
    });
    print(made, () => `${plain(made.token)}\n`);
    terminal.err(
      "Keep it: it is not shown again. Programs send it as `Authorization: Bearer …`, this one takes BECKON_TOKEN.\n",
    );
  });
  withApi(list, terminal, async ({ api, print }) => {
    const { items } = await api.call<{ readonly items: readonly TokenAnswer[] }>("/tokens");
    const rows = items.map(({ id, name, role, createdAt, createdBy }) => [
      id,
      name,
      role,
      moment(createdAt),
      createdBy,
    ]);
    print(items, () => (items.length === 0 ? "No tokens.\n" : table(["token", "name", "role", "created", "by"], rows)));
  });
  withApi(revoke, terminal, async ({ api, print }, [id = ""]) => {
    await api.call(`/tokens/${segment(id)}`, { method: "DELETE" });
    print({ revoked: id }, () => "The token is ended.\n");
  });
  const command = new Command("token").description("Make and end API tokens.");
  for (const one of [create, list, revoke]) command.addCommand(one);
  return command;
}
