import { redact, redactDocument, type XmlDocument } from "@beckon/cwmp";
import { isSecretParameter } from "@beckon/datamodel";
import type { RecordedMessage } from "./recording.ts";

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
    /** What was sent, as text or, if it has been read already, as what it was read as; empty for an empty message. */
    readonly content: string | XmlDocument;
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

function masked(content: string | XmlDocument): string {
  if (content === "") return "";
  return typeof content === "string" ? redact(content, isSecretParameter) : redactDocument(content, isSecretParameter);
}
