import { decodeUtf8, type HttpResponse, NO_BODY } from "@beckon/cwmp";
import { seconds } from "@beckon/cwmp/ports";
import { carries, inTags, within, without } from "./edit-xml.ts";
import type { Conductor, Persona } from "./persona.ts";
import { stumbled } from "./stumbled.ts";

const NOTHING: HttpResponse = { status: 204, headers: {}, body: NO_BODY };

/** Left out of what is said again: a proof is good for one message. */
const PROOF = ["authorization"];

function isAnswer(xml: string): boolean {
  return /<soap-env:Body><(?:cwmp:\w+Response>|soap-env:Fault>)/.test(xml);
}

/** Sends its Inform again before it goes on. */
function informsTwice(): Conductor {
  return async (xml, send) => {
    const response = await send(xml);
    const again = xml !== undefined && carries(xml, "Inform") && response.status === 200;
    return again ? send(xml, PROOF) : response;
  };
}

function answersTwice(): Conductor {
  return async (xml, send) => {
    const response = await send(xml);
    return xml !== undefined && isAnswer(xml) ? send(xml, PROOF) : response;
  };
}

/** The second copy of an answer overtakes what the ACS says to the first. */
function answersTwiceAtOnce(): Conductor {
  return async (xml, send) => {
    if (xml === undefined || !isAnswer(xml)) return send(xml);
    const [response] = await Promise.all([send(xml), send(xml, PROOF)]);
    return response;
  };
}

/** Closes the connection when its own request was answered. */
function hangsUp(): Conductor {
  let isOver = false;
  return async (xml, send) => {
    if (xml === undefined && isOver) {
      isOver = false;
      return NOTHING;
    }
    const response = await send(xml);
    isOver = xml !== undefined && carries(xml, "TransferComplete");
    return response;
  };
}

/** Reports the end of a download before it says that the download begins. */
function reportsEarly(): Conductor {
  let commandKey = "";
  return async (xml, send) => {
    if (xml !== undefined && carries(xml, "DownloadResponse")) {
      const report =
        `<cwmp:TransferComplete><CommandKey>${commandKey}</CommandKey><FaultStruct><FaultCode>0</FaultCode><FaultString></FaultString></FaultStruct>` +
        "<StartTime>0001-01-01T00:00:00Z</StartTime><CompleteTime>0001-01-01T00:00:00Z</CompleteTime></cwmp:TransferComplete>";
      await send(xml.replace(/<cwmp:DownloadResponse>.*<\/cwmp:DownloadResponse>/s, report));
    }
    const response = await send(xml);
    commandKey = /<CommandKey>([^<]*)/.exec(decodeUtf8(response.body))?.[1] ?? commandKey;
    return response;
  };
}

/** What it does not know it does not answer with a fault. */
function withoutFault9000(instead: (send: () => Promise<HttpResponse>) => Promise<HttpResponse>): () => Conductor {
  return () => (xml, send) => (xml?.includes("<FaultCode>9000<") ? instead(() => send(undefined)) : send(xml));
}

const UNKNOWN = ["GetOptions", "ScheduleInform", "SetVouchers", "GetAllQueuedTransfers", "GetRPCMethods"];

/** What is odd about how it conducts a session. */
export const SESSION_PERSONAS: readonly Persona[] = [
  {
    name: "informs-twice",
    title: "sends its Inform a second time in the session",
    shows: ["QRK-28"],
    disguise: { conducts: informsTwice },
  },
  { name: "answers-twice", title: "sends every answer twice", shows: ["QRK-28"], disguise: { conducts: answersTwice } },
  {
    name: "answers-twice-at-once",
    title: "sends every answer twice without waiting in between",
    shows: ["QRK-36"],
    disguise: { conducts: answersTwiceAtOnce },
  },
  {
    name: "hangs-up",
    title: "closes the connection after its last request instead of sending an empty POST",
    shows: ["QRK-28"],
    disguise: { conducts: hangsUp },
  },
  {
    name: "never-goes-on",
    title: "never goes on after the InformResponse, and tries again every five seconds, thousands of times",
    shows: ["QRK-28"],
    behaviour: { retriesAfter: seconds(5) },
    disguise: {
      writes: (xml) => within(xml, "RetryCount", (count) => String(4000 + Number(count))),
      reads: () => {
        throw stumbled("the InformResponse");
      },
    },
  },
  {
    name: "asks-while-held-back",
    title: "takes no notice of HoldRequests",
    shows: ["QRK-28"],
    disguise: { reads: (xml) => without(xml, "HoldRequests") },
  },
  {
    name: "needs-upper-case-prefixes",
    title: "reads only messages whose SOAP prefix is SOAP-ENV",
    shows: ["QRK-33"],
    disguise: {
      reads: (xml) => {
        if (!xml.startsWith("<SOAP-ENV:Envelope ")) throw stumbled("the prefix of the envelope");
        return inTags(xml, (tag) => tag.replaceAll("SOAP-ENV", "soap-env").replaceAll("SOAP-ENC", "soap-enc"));
      },
    },
  },
  {
    name: "no-declaration-no-indentation",
    title: "reads no message with an XML declaration, a self-closing tag or indentation",
    shows: ["QRK-32", "QRK-33", "WIRE-1"],
    disguise: {
      reads: (xml) => {
        if (xml.startsWith("<?xml") || /\/>|>\s+</.test(xml)) throw stumbled("the form of the message");
        return xml;
      },
    },
  },
  {
    name: "nothing-for-unknown-methods",
    title: "sends an empty POST where a fault for an unknown method belongs",
    shows: ["WIRE-5"],
    behaviour: { unsupported: UNKNOWN },
    disguise: { conducts: withoutFault9000((nothing) => nothing()) },
  },
  {
    name: "silent-over-unknown-methods",
    title: "falls silent over a method that it does not know",
    shows: ["WIRE-10"],
    behaviour: { unsupported: UNKNOWN },
    disguise: {
      conducts: withoutFault9000(() => {
        throw stumbled("a method that it does not know");
      }),
    },
  },
  {
    name: "reports-early",
    title: "reports the end of a transfer before it answers the Download, and once more later",
    shows: ["QRK-26", "QRK-27"],
    disguise: { conducts: reportsEarly },
  },
  {
    name: "transfers-at-once",
    title: "says that a download is over when it answers, and sends TransferComplete all the same",
    shows: ["QRK-27"],
    disguise: {
      writes: (xml) =>
        carries(xml, "DownloadResponse")
          ? within(xml, "Status", () => "0").replace(/>0001-01-01T00:00:00Z</g, ">2026-01-01T00:00:00<")
          : xml,
    },
  },
];
