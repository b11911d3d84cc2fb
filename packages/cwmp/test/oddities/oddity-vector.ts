import type { OddityCode, ReceivedEnvelope } from "@beckon/cwmp";
import { envelopeText } from "../vectors/vector.ts";

/** A message of our own making that deviates as deployed devices do. */
export interface OddityVector {
  /** The requirements that tell of it. */
  readonly ids: string;
  readonly text: string;
  /** What is expected of the decoded message; only what is named here is compared. */
  readonly means: Partial<ReceivedEnvelope>;
  /** The codes noted, in any order; none if the deviation is harmless. */
  readonly notes: readonly OddityCode[];
}

export type OddityVectors = Readonly<Record<string, OddityVector>>;

const ID = '<cwmp:ID soap-env:mustUnderstand="1">7</cwmp:ID>';

/** An envelope of ours around an odd body. */
export const around = (body: string, header = ID) => envelopeText(body, header, "urn:dslforum-org:cwmp-1-0");

/** A GetParameterValuesResponse around odd structs. */
export const values = (structs: string, attributes = "") =>
  around(
    `<cwmp:GetParameterValuesResponse><ParameterList${attributes}>${structs}</ParameterList></cwmp:GetParameterValuesResponse>`,
  );

export const DEVICE =
  "<DeviceId><Manufacturer>Example</Manufacturer><OUI>0A1B2C</OUI><ProductClass>Box</ProductClass><SerialNumber>S-1</SerialNumber></DeviceId>";

/** An Inform with odd parts in place of the usual ones. */
export function inform(parts: Readonly<Record<string, string>>, header = ID): string {
  const usual: Record<string, string> = {
    DeviceId: DEVICE,
    Event:
      '<Event soap-enc:arrayType="cwmp:EventStruct[1]"><EventStruct><EventCode>1 BOOT</EventCode><CommandKey></CommandKey></EventStruct></Event>',
    MaxEnvelopes: "<MaxEnvelopes>1</MaxEnvelopes>",
    CurrentTime: "<CurrentTime>2026-01-02T03:04:05Z</CurrentTime>",
    RetryCount: "<RetryCount>0</RetryCount>",
    ParameterList: '<ParameterList soap-enc:arrayType="cwmp:ParameterValueStruct[0]"></ParameterList>',
  };
  return around(`<cwmp:Inform>${Object.values({ ...usual, ...parts }).join("")}</cwmp:Inform>`, header);
}

/** What the usual Inform means. */
export const INFORM = {
  DeviceId: { Manufacturer: "Example", OUI: "0A1B2C", ProductClass: "Box", SerialNumber: "S-1" },
  Event: [{ EventCode: "1 BOOT", CommandKey: "" }],
  MaxEnvelopes: 1,
  CurrentTime: "2026-01-02T03:04:05Z",
  RetryCount: 0,
  ParameterList: [],
};
