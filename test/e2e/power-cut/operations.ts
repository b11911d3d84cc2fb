/** One thing a process did to a file, in the order in which it happened. Names are relative to the directory. */
export type Operation =
  | { readonly kind: "synchronised"; readonly name: string }
  | { readonly kind: "created"; readonly name: string }
  | { readonly kind: "unlinked"; readonly name: string }
  | { readonly kind: "directorySynchronised" }
  | { readonly kind: "written"; readonly name: string; readonly offset: number; readonly data: Buffer }
  | { readonly kind: "truncated"; readonly name: string; readonly length: number }
  | { readonly kind: "renamed"; readonly name: string; readonly to: string }
  /** Somebody was told that this is durable. Put into the record by whoever was told. */
  | { readonly kind: "acknowledged"; readonly fact: string };

const HEADER = 24;

/** Reads what `recorder.c` wrote. A record at the end that was not written whole is left out. */
export function parseOperations(log: Buffer): readonly Operation[] {
  const operations: Operation[] = [];
  for (let at = 0; at + HEADER <= log.length; ) {
    const kind = String.fromCharCode(log[at] ?? 0);
    const nameLength = log.readUInt32LE(at + 4);
    const offset = Number(log.readBigInt64LE(at + 8));
    const length = Number(log.readBigInt64LE(at + 16));
    const name = log.toString("utf8", at + HEADER, at + HEADER + nameLength);
    const data = log.subarray(at + HEADER + nameLength, at + HEADER + nameLength + length);
    at += HEADER + nameLength + length;
    if (at > log.length) break;
    operations.push(operationOf(kind, name, offset, data));
  }
  return operations;
}

/** The record of an acknowledgement, for the end of the log. */
export function acknowledgement(fact: string): Buffer {
  const name = Buffer.from(fact);
  const header = Buffer.alloc(HEADER);
  header.write("A");
  header.writeUInt32LE(name.length, 4);
  return Buffer.concat([header, name]);
}

function operationOf(kind: string, name: string, offset: number, data: Buffer): Operation {
  switch (kind) {
    case "A":
      return { kind: "acknowledged", fact: name };
    case "C":
      return { kind: "created", name };
    case "D":
      return { kind: "directorySynchronised" };
    case "R":
      return { kind: "renamed", name, to: data.toString() };
    case "S":
      return { kind: "synchronised", name };
    case "T":
      return { kind: "truncated", name, length: offset };
    case "U":
      return { kind: "unlinked", name };
    case "W":
      return { kind: "written", name, offset, data };
    default:
      throw new RangeError(`the record has an operation ${JSON.stringify(kind)}`);
  }
}
