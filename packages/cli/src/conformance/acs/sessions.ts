import { CwmpFault, encodeEnvelope, faultBody, type Header, type ReceivedEnvelope, type request } from "@beckon/cwmp";
import { CheckFailed, expect } from "../check.ts";
import { type InformOptions, informEnvelope } from "./inform.ts";
import { type Answer, envelopeIn, type PostOptions, type TestCpe } from "./test-cpe.ts";

/** More requests of the ACS in one session than a check waits for. */
const MOST_REQUESTS = 50;

/** Sends an Inform and wants its InformResponse. @throws CheckFailed */
export async function openSession(
  cpe: TestCpe,
  options: InformOptions & PostOptions = {},
): Promise<Answer & { readonly envelope: ReceivedEnvelope }> {
  const answer = await cpe.send(informEnvelope(cpe.serialNumber, options), options);
  return accepted(answer);
}

/** The same for an Inform whose bytes the check wrote itself. @throws CheckFailed */
export function accepted(answer: Answer): Answer & { readonly envelope: ReceivedEnvelope } {
  const envelope = envelopeIn(answer);
  const { body } = envelope;
  if (body.kind === "fault") throw new CheckFailed(`The Inform was answered with fault ${body.fault.code}.`);
  expect(body.kind === "response" && body.rpc === "Inform", "An InformResponse was expected.");
  return { ...answer, envelope };
}

/**
 * Says that the CPE has nothing more, denies what the ACS asks for (fault 9001), and waits for its end.
 *
 * @returns the names of the RPCs that the ACS called
 * @throws CheckFailed if the session does not end as SES-13 says
 */
export async function endSession(cpe: TestCpe): Promise<readonly string[]> {
  const asked: string[] = [];
  let answer = await cpe.empty();
  while (asked.length < MOST_REQUESTS) {
    if (answer.response.status === 204 || (answer.response.status === 200 && answer.response.body.length === 0)) {
      return asked;
    }
    const { header, body, namespace } = envelopeIn(answer);
    const name = nameOf(body);
    if (name === undefined) throw new CheckFailed("A request or an empty answer was expected.");
    asked.push(name);
    const id: Header = header.id === undefined ? {} : { id: header.id };
    answer = await cpe.post(encodeEnvelope({ namespace, header: id, body: faultBody(new CwmpFault(9001)) }));
  }
  throw new CheckFailed(`The ACS went on after ${MOST_REQUESTS} requests that were all denied.`);
}

/** A request of the CPE in a running session. */
export function call(cpe: TestCpe, body: ReturnType<typeof request>, namespace: string, id = "7"): Promise<Answer> {
  return cpe.send({ namespace, header: { id }, body });
}

function nameOf(body: ReceivedEnvelope["body"]): string | undefined {
  if (body.kind === "request") return body.rpc;
  if (body.kind === "unknownMethod" && !body.isResponse) return body.name;
  return undefined;
}
