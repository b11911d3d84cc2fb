/**
 * Lets work on one device happen one after the other. Two Informs of one device can arrive at the same moment on two
 * connections; each must see what the other left behind (SES-18).
 */
export class DeviceTurns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Rejects if `work` does; the next in turn is not concerned. */
  async take<T>(deviceId: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(deviceId) ?? Promise.resolve();
    const mine = before.then(work, work);
    this.#last.set(deviceId, mine);
    try {
      return await mine;
    } finally {
      if (this.#last.get(deviceId) === mine) this.#last.delete(deviceId);
    }
  }
}
