import type { Store } from "@beckon/acs";
import { type Random, randomName } from "@beckon/cwmp/ports";
import type { Configuration } from "../configuration/options.ts";

export interface EnrolmentCredential {
  readonly username: string;
  readonly password: string;
}

const DOCUMENT = "enrolment";

/** The configured credential, else the one that was made at the first start, else a new one. */
export async function enrolmentCredential(
  configuration: Configuration,
  store: Store,
  random: Random,
): Promise<EnrolmentCredential> {
  const { "enrolment.username": username, "enrolment.password": password } = configuration;
  if (username !== undefined && password !== undefined) return { username, password };
  const kept = await store.document(DOCUMENT);
  if (kept !== undefined) return JSON.parse(kept) as EnrolmentCredential;
  // 80 bits, typed into routers by hand: no longer than it must be.
  const made = { username: "enrolment", password: randomName(random, 10) };
  await store.putDocument(DOCUMENT, JSON.stringify(made));
  return made;
}
