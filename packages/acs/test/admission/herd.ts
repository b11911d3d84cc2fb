import { Admission } from "@beckon/acs";
import { type Clock, milliseconds } from "@beckon/cwmp/ports";
import { SeededRandom } from "@beckon/testing";

export interface HerdOptions {
  readonly devices: number;
  /** Seconds over which they all come for the first time. */
  readonly within: number;
  /** Sessions a second that the server can serve. */
  readonly capacity: number;
  /** The part of the devices that ignores Retry-After and goes by the retry table alone (RTY-3). */
  readonly deaf?: number;
}

export interface HerdReport {
  /** Arrivals in each second. */
  readonly arrivals: readonly number[];
  /** The second in which the last device was served. */
  readonly drained: number;
  /** The longest an admitted device waited for its answer, milliseconds. */
  readonly slowest: number;
  readonly refused: number;
}

interface Visit {
  readonly device: number;
  readonly attempt: number;
}

/** Milliseconds. */
const TICK = 10;
/** Round trips of a session on the wire, milliseconds: it keeps its place so long even if serving it is quick. */
const ON_THE_WIRE = 100;

/**
 * A fleet that comes at once, in virtual time: the real admission before a server that serves one session after the
 * other at a given rate, and devices that come back when they are told.
 */
export function runHerd({ devices, within, capacity, deaf = 0 }: HerdOptions): HerdReport {
  let now = Date.UTC(2026, 0, 2);
  const start = now;
  const clock: Clock = { now: () => now, after: () => ({ cancel: () => undefined }) };
  const random = new SeededRandom(36);
  const admission = new Admission({ clock, random, maximum: 3000, target: milliseconds(200) });
  const visits = new Map<number, Visit[]>();
  const plan = (visit: Visit, at: number) => {
    const tick = Math.max(1, Math.ceil(at / TICK));
    const planned = visits.get(tick);
    if (planned) planned.push(visit);
    else visits.set(tick, [visit]);
  };
  const ends = new Map<number, string[]>();
  const queue: { readonly id: string; readonly since: number }[] = [];
  const arrivals: number[] = [];
  let [served, credit, first, slowest, drained] = [0, 0, 0, 0, 0];

  const arrive = (visit: Visit, tick: number) => {
    const { device, attempt } = visit;
    const second = Math.floor((tick * TICK) / 1000);
    arrivals[second] = (arrivals[second] ?? 0) + 1;
    const id = `${device}.${attempt}`;
    const seconds = admission.enter(id, () => "boot");
    if (seconds === 0) {
      admission.begin(id, id);
      queue.push({ id, since: now });
      return;
    }
    const told = seconds * 1000;
    const table = 5000 * 2 ** Math.min(attempt, 9) * (1 + random.fraction());
    const wait = device < devices * deaf ? table : Math.max(told, attempt > 0 ? table : 0);
    plan({ device, attempt: attempt + 1 }, tick * TICK + wait);
  };

  for (let device = 0; device < devices; device += 1) plan({ device, attempt: 0 }, random.fraction() * within * 1000);
  for (let tick = 1; served < devices; tick += 1) {
    now = start + tick * TICK;
    for (const id of ends.get(tick) ?? []) admission.end(id);
    ends.delete(tick);
    for (const visit of visits.get(tick) ?? []) arrive(visit, tick);
    visits.delete(tick);
    credit = Math.min(credit + (capacity * TICK) / 1000, capacity);
    for (; credit >= 1 && first < queue.length; first += 1, credit -= 1) {
      const session = queue[first];
      if (!session) break;
      slowest = Math.max(slowest, now - session.since);
      admission.answered(milliseconds(now - session.since));
      const end = tick + ON_THE_WIRE / TICK;
      ends.set(end, [...(ends.get(end) ?? []), session.id]);
      served += 1;
      drained = (tick * TICK) / 1000;
    }
    if (first === queue.length) credit = Math.min(credit, 1);
  }
  return { arrivals: Array.from(arrivals, (count = 0) => count), drained, slowest, refused: admission.figures.refused };
}
