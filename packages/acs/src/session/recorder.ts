import { redact } from "@beckon/cwmp";
import { isSecretParameter } from "@beckon/datamodel";
import type { RecordedMessage } from "./recording.ts";

/** Gathers the messages of one session, secrets masked. */
export class Recorder {
  readonly #messages: RecordedMessage[] = [];
  readonly #characters: number;

  /** @param characters the most XML kept of one message */
  constructor(characters: number) {
    this.#characters = characters;
  }

  get messages(): readonly RecordedMessage[] {
    return this.#messages;
  }

  add(message: {
    readonly at: number;
    readonly from: "CPE" | "ACS";
    readonly summary: string;
    readonly xml: string;
    readonly httpStatus?: number;
  }): void {
    const xml = message.xml === "" ? "" : redact(message.xml, isSecretParameter);
    const kept =
      xml.length > this.#characters ? `${xml.slice(0, this.#characters)}\n<!-- cut: ${xml.length} characters -->` : xml;
    this.#messages.push({ ...message, index: this.#messages.length, xml: kept });
  }
}
