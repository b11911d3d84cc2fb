/** The kinds of record that have addresses (RFC 1035, RFC 3596). */
export const RECORD = { A: 1, CNAME: 5, AAAA: 28 } as const;

/** What a DNS server answered. */
export interface DnsAnswer {
  readonly id: number;
  readonly isAuthoritative: boolean;
  /** 0: no error, 3: no such name. */
  readonly code: number;
  /** The name that the addresses belong to, at the end of all aliases. */
  readonly name: string;
  readonly addresses: readonly string[];
}

/** A question for one kind of record of a name, which the server is to ask others about if it must. */
export function encodeQuestion(id: number, name: string, type: number): Buffer {
  const header = Buffer.from([id >> 8, id & 255, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
  const labels = name
    .replace(/\.$/, "")
    .split(".")
    .map((label) => Buffer.concat([Buffer.from([Buffer.byteLength(label)]), Buffer.from(label)]));
  return Buffer.concat([header, ...labels, Buffer.from([0, type >> 8, type & 255, 0, 1])]);
}

/** @throws RangeError if the bytes are no answer */
export function decodeAnswer(message: Buffer): DnsAnswer {
  const flags = message.readUInt16BE(2);
  const question = readName(message, 12);
  let at = question.end + 4;
  let { name } = question;
  const addresses: string[] = [];
  for (let left = message.readUInt16BE(6); left > 0; left--) {
    at = readName(message, at).end;
    const type = message.readUInt16BE(at);
    const length = message.readUInt16BE(at + 8);
    const data = message.subarray(at + 10, at + 10 + length);
    if (type === RECORD.CNAME) name = readName(message, at + 10).name;
    if (type === RECORD.A && length === 4) addresses.push(data.join("."));
    if (type === RECORD.AAAA && length === 16) addresses.push(ipv6Text(data));
    at += 10 + length;
  }
  return {
    id: message.readUInt16BE(0),
    isAuthoritative: (flags & 0x0400) !== 0,
    code: flags & 15,
    name,
    addresses,
  };
}

/** A name, which may end in a pointer to an earlier one (RFC 1035, 4.1.4). */
function readName(message: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let at = start;
  let end: number | undefined;
  for (let steps = 0; steps < 128; steps++) {
    const length = message.readUInt8(at);
    if (length === 0) return { name: labels.join("."), end: end ?? at + 1 };
    if (length >= 0xc0) {
      end ??= at + 2;
      at = message.readUInt16BE(at) & 0x3fff;
    } else {
      labels.push(message.toString("latin1", at + 1, at + 1 + length));
      at += 1 + length;
    }
  }
  throw new RangeError("a name that points in a circle");
}

/** Eight groups, the longest run of zeros left out (RFC 5952). */
function ipv6Text(bytes: Buffer): string {
  const groups = Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2).toString(16));
  const text = groups.join(":");
  const [longest = ""] = [...text.matchAll(/(?<=^|:)0(?::0)+(?=:|$)/g)]
    .map(([run]) => run)
    .sort((left, right) => right.length - left.length);
  if (longest === "") return text;
  return text.replace(new RegExp(`(^|:)${longest}(:|$)`), "::");
}
