import { type Clock, failpoint, type Random, randomName } from "@beckon/cwmp/ports";
import type { AcsChannel } from "../ports/events.ts";
import type { Store } from "../ports/store.ts";
import { Turns } from "../turns.ts";
import { checkOperation } from "./check-operation.ts";
import type { Operation } from "./operation.ts";
import { isEnded, type Task } from "./task.ts";

interface Ports {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly channel: AcsChannel;
}

/** The task cannot be cancelled any more. */
export class TaskNotCancellable extends Error {
  override readonly name = "TaskNotCancellable";
}

/** What became of the task is known, or will be: nobody has to say it. */
export class TaskNotUnknown extends Error {
  override readonly name = "TaskNotUnknown";
}

/**
 * The one place where tasks come into being and change hands. Changes of one task follow each other, so that a task that a
 * person cancels is not sent at the same moment.
 */
export class TaskBook {
  readonly #ports: Ports;
  readonly #turns = new Turns();
  #lastCreated = 0;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /**
   * Queues a task; resolves when it is durable. The same idempotency key of the same device gives the task that is
   * already there.
   *
   * @throws InvalidOperation with one clear sentence
   */
  create(
    deviceId: string,
    operation: Operation,
    by: { readonly name: string; readonly idempotencyKey?: string },
  ): Promise<Task> {
    checkOperation(operation);
    return this.#turns.take(`device ${deviceId}`, async () => {
      const { store, clock, random, channel } = this.#ports;
      const earlier =
        by.idempotencyKey === undefined ? undefined : await store.taskByIdempotencyKey(deviceId, by.idempotencyKey);
      if (earlier) return earlier;
      // Tasks are done in the order in which they were wanted, also those of one millisecond.
      const now = Math.max(clock.now(), this.#lastCreated + 1);
      this.#lastCreated = now;
      const id = timedName(now, random);
      const task: Task = {
        id,
        deviceId,
        operation,
        state: "queued",
        message: "waiting for the device's next session",
        createdAt: now,
        createdBy: by.name,
        changedAt: now,
        attempts: 0,
        commandKey: id,
        ...(by.idempotencyKey !== undefined && { idempotencyKey: by.idempotencyKey }),
      };
      failpoint("task:before-create");
      await store.commit([{ kind: "task", task }]);
      failpoint("task:after-create");
      channel.emit("task:changed", { task });
      return task;
    });
  }

  /**
   * Cancels a task that is queued, or stops waiting for the end of one that was sent.
   *
   * @param isInSession whether a device has a session now, which may be executing the task
   * @returns the cancelled task; undefined if there is none of that id
   * @throws TaskNotCancellable if it has ended, or its RPC is on its way
   */
  cancel(id: string, isInSession: (deviceId: string) => boolean): Promise<Task | undefined> {
    return this.#turns.take(id, async () => {
      const task = await this.#ports.store.task(id);
      if (!task) return undefined;
      if (isEnded(task.state)) throw new TaskNotCancellable(`the task has ended already: ${task.state}`);
      if (task.state === "sent" && isInSession(task.deviceId))
        throw new TaskNotCancellable("the task is being executed by the device at this moment");
      return this.#keep({ ...task, state: "cancelled", message: "cancelled", changedAt: this.#ports.clock.now() });
    });
  }

  /**
   * Ends a task whose fate the device does not tell: a person has looked and says that it was executed.
   *
   * @returns the task, done; undefined if there is none of that id
   * @throws TaskNotUnknown if its fate is known
   */
  markDone(id: string, by: string): Promise<Task | undefined> {
    return this.#turns.take(id, async () => {
      const task = await this.#ports.store.task(id);
      if (!task) return undefined;
      if (task.state !== "unknown") throw new TaskNotUnknown(`the task is ${task.state}, so nobody has to decide`);
      const message = `marked as done by ${by || "somebody"}`;
      return this.#keep({ ...task, state: "done", message, changedAt: this.#ports.clock.now() });
    });
  }

  /**
   * Takes a queued task for sending, durably; undefined if somebody cancelled it meanwhile.
   *
   * @param deviceTime the device's time in this session's Inform, if it knows it
   */
  claim(id: string, deviceTime: number | undefined): Promise<Task | undefined> {
    return this.#turns.take(id, async () => {
      const task = await this.#ports.store.task(id);
      if (task?.state !== "queued") return undefined;
      const now = this.#ports.clock.now();
      return this.#keep({
        ...task,
        state: "sent",
        message: "sent to the device",
        changedAt: now,
        attempts: task.attempts + 1,
        ...(deviceTime !== undefined && { deviceTime }),
      });
    });
  }

  async #keep(task: Task): Promise<Task> {
    await this.#ports.store.commit([{ kind: "task", task }]);
    this.#ports.channel.emit("task:changed", { task });
    return task;
  }
}

/** 32 characters that sort by time and cannot be guessed: what a CommandKey may hold. */
export function timedName(now: number, random: Random): string {
  return Math.floor(now).toString(16).padStart(12, "0") + randomName(random, 10);
}
