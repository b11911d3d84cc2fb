import type { AcsChannel, Store } from "@beckon/acs";
import type { Clock } from "@beckon/cwmp/ports";

/** The life of one process: what it was given answers, until it ends; after that nothing it began goes on. */
export class ProcessLife {
  /** Resolves when the process has ended. */
  readonly ended: Promise<void>;
  readonly #end: () => void;
  #alive = true;

  constructor() {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.ended = promise;
    this.#end = resolve;
  }

  end(): void {
    this.#alive = false;
    this.#end();
  }

  /** The store as this process sees it. What was committed before the end may still take effect, as with a database. */
  store(store: Store): Store {
    return new Proxy(store, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name, target);
        if (typeof member !== "function") return member;
        return (...args: readonly unknown[]) =>
          this.#alive ? this.#orNever(Reflect.apply(member, target, args)) : new Promise(() => undefined);
      },
    });
  }

  clock(clock: Clock): Clock {
    return {
      now: () => clock.now(),
      after: (delay, callback) =>
        clock.after(delay, () => {
          if (this.#alive) callback();
        }),
    };
  }

  channel(channel: AcsChannel): AcsChannel {
    return {
      emit: (name, event) => {
        if (this.#alive) channel.emit(name, event);
      },
    };
  }

  /** The result, unless the process ends before it is there. */
  async #orNever(result: unknown): Promise<unknown> {
    try {
      const value = await result;
      return this.#alive ? value : await new Promise(() => undefined);
    } catch (error) {
      if (this.#alive) throw error;
      return new Promise(() => undefined);
    }
  }
}
