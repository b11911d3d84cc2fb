import { mayHoldSecret, redact, redactDocument, type XmlDocument } from "@beckon/cwmp";
import { isSecretParameter } from "@beckon/datamodel";
import type { RecordedMessage } from "./recording.ts";

/** A message: what was read, or what was written and of which body; undefined for an empty one. */
export type Content =
  | XmlDocument
  | { readonly xml: string; readonly body: Parameters<typeof mayHoldSecret>[0] }
  | undefined;

/** Gathers the messages of one session, secrets masked. */
export class Recorder {
  readonly #messages: RecordedMessage[] = [];
  readonly #characters: number;
  /** What may still be kept of this session. */
  #left: number;

  /** @param characters the most XML kept of one message; of a whole session four times as much */
  constructor(characters: number) {
    this.#characters = characters;
    this.#left = 4 * characters;
  }

  get messages(): readonly RecordedMessage[] {
    return this.#messages;
  }

  add(message: {
    readonly at: number;
    readonly from: "CPE" | "ACS";
    readonly summary: string;
    readonly content: Content;
    readonly httpStatus?: number;
  }): void {
    const { content, ...rest } = message;
    const xml = masked(content);
    const most = Math.min(this.#characters, this.#left);
    const kept = xml.length > most ? `${xml.slice(0, most)}\n<!-- cut: ${xml.length} characters -->` : xml;
    this.#left -= Math.min(xml.length, most);
    this.#messages.push({ ...rest, index: this.#messages.length, xml: kept });
  }
}

function masked(content: Content): string {
  if (content === undefined) return "";
  if ("root" in content) return redactDocument(content, isSecretParameter);
  return mayHoldSecret(content.body) ? redact(content.xml, isSecretParameter) : content.xml;
}
