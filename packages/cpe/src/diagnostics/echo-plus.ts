/** The five numbers at the head of a UDPEchoPlus packet (TR-143, appendix A.1); 32 bits each, times in microseconds. */
export interface EchoPlus {
  /** Serial number that the client gives. */
  readonly testGenSn: number;
  /** Serial number that the server gives. */
  readonly testRespSn: number;
  readonly receivedAt: number;
  readonly repliedAt: number;
  /** Requests that the server could not answer since it was enabled. */
  readonly failures: number;
}

/** Bytes of the head: a shorter packet is plain UDP echo. */
export const ECHO_PLUS_SIZE = 20;

/** Undefined if the packet is too short. */
export function readEchoPlus(packet: Uint8Array): EchoPlus | undefined {
  if (packet.length < ECHO_PLUS_SIZE) return undefined;
  const view = new DataView(packet.buffer, packet.byteOffset, ECHO_PLUS_SIZE);
  return {
    testGenSn: view.getUint32(0),
    testRespSn: view.getUint32(4),
    receivedAt: view.getUint32(8),
    repliedAt: view.getUint32(12),
    failures: view.getUint32(16),
  };
}

/** The packet with another head; the data behind it stays. */
export function writeEchoPlus(packet: Uint8Array, head: EchoPlus): Uint8Array {
  const written = Uint8Array.from(packet);
  const view = new DataView(written.buffer, 0, ECHO_PLUS_SIZE);
  for (const [at, number] of [
    head.testGenSn,
    head.testRespSn,
    head.receivedAt,
    head.repliedAt,
    head.failures,
  ].entries()) {
    view.setUint32(at * 4, number % 2 ** 32);
  }
  return written;
}
