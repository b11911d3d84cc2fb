import { applyFactoryState } from "./factory.ts";
import type { CpeParts } from "./parts.ts";
import type { CpeState } from "./ports/state-store.ts";
import { SessionFailure } from "./session/session-failure.ts";

/** Keeps what must survive a loss of power. Without a store the state lives as long as the CPE object. */
export class StateKeeper {
  readonly #parts: CpeParts;
  #saving: Promise<void> = Promise.resolve();
  #problem: { readonly error: unknown } | undefined;

  constructor(parts: CpeParts) {
    this.#parts = parts;
  }

  /** Saves the state as it is now, after what is being saved. Reports a failing store, but does not throw. */
  save(): Promise<void> {
    const { store } = this.#parts.options;
    if (!store) return this.#saving;
    const state = this.#state();
    this.#saving = this.#saving.then(async () => {
      try {
        await store.save(state);
        this.#problem = undefined;
      } catch (error) {
        this.#problem = { error };
        this.#parts.emit("error", { message: "could not save the state", error });
      }
    });
    return this.#saving;
  }

  /** The same, for what must be durable before an answer leaves. @throws SessionFailure if it is not */
  async saveForSure(): Promise<void> {
    await this.save();
    if (!this.#problem) return;
    throw new SessionFailure("local", "the state could not be saved", { cause: this.#problem.error });
  }

  /** Takes up what was saved last; the factory state if nothing was, or if it cannot be read. */
  async load(): Promise<void> {
    const { options, server, notifications, emit } = this.#parts;
    let isRestored = false;
    try {
      await this.#saving;
      const state = await options.store?.load();
      if (state?.format === 1) {
        this.#restore(state);
        isRestored = true;
      }
    } catch (error) {
      emit("error", { message: "could not load the state; starting from the factory", error });
    }
    if (isRestored) return;
    if (options.store) this.#restore(this.#factoryState());
    server.refresh();
    notifications.begin();
  }

  #factoryState(): CpeState {
    const { model, server, options } = this.#parts;
    applyFactoryState(model, server, options);
    return {
      format: 1,
      factoryAcsUrl: options.acsUrl,
      bootstrappedFor: undefined,
      retryCount: 0,
      events: [],
      knownToAcs: [],
      scheduledInforms: [],
      transfers: [],
      reports: [],
      moduleChanges: [],
      model: model.state(),
    };
  }

  #state(): CpeState {
    const {
      model,
      options,
      events,
      notifications,
      transfers,
      reports,
      moduleChanges,
      vouchers,
      scheduledInforms,
      contact,
    } = this.#parts;
    return {
      format: 1,
      factoryAcsUrl: options.acsUrl,
      bootstrappedFor: contact.bootstrappedFor,
      retryCount: contact.retryCount,
      urlOrigin: contact.urlOrigin,
      events: events.all(),
      knownToAcs: notifications.inSession.state(),
      knownByDatagram: notifications.lightweight.state(),
      scheduledInforms: scheduledInforms.state(),
      transfers: transfers.queued(),
      reports: reports.state(),
      moduleChanges: moduleChanges.state(),
      vouchers: vouchers.state(),
      model: model.state(),
    };
  }

  #restore(state: CpeState): void {
    const {
      model,
      server,
      options,
      events,
      notifications,
      transfers,
      reports,
      moduleChanges,
      vouchers,
      scheduledInforms,
      contact,
    } = this.#parts;
    model.restore(state.model);
    // Whoever starts the device with another ACS means it; a URL set by an ACS outlives restarts otherwise (DSC-6).
    if (state.factoryAcsUrl !== options.acsUrl) server.put("URL", options.acsUrl);
    contact.bootstrappedFor = state.bootstrappedFor;
    contact.retryCount = state.retryCount;
    const isMoved = state.factoryAcsUrl !== options.acsUrl || server.url === options.acsUrl;
    contact.urlOrigin =
      state.factoryAcsUrl === options.acsUrl && state.urlOrigin ? state.urlOrigin : isMoved ? "factory" : "set";
    events.restore(state.events);
    notifications.inSession.restore(state.knownToAcs);
    notifications.lightweight.restore(state.knownByDatagram ?? []);
    scheduledInforms.restore(state.scheduledInforms);
    transfers.restore(state.transfers);
    reports.restore(state.reports ?? []);
    moduleChanges.restore(state.moduleChanges ?? []);
    vouchers.restore(state.vouchers ?? []);
  }
}
