import type { OptionGrant } from "./voucher.ts";

/** The options of a device, as vouchers have set them; the newest voucher of an option counts. */
export class VoucherBook {
  #grants: readonly OptionGrant[] = [];

  add(grants: readonly OptionGrant[]): void {
    const names = new Set(grants.map(({ name }) => name));
    this.#grants = [...this.#grants.filter(({ name }) => !names.has(name)), ...grants];
  }

  all(): readonly OptionGrant[] {
    return this.#grants;
  }

  state(): readonly OptionGrant[] {
    return this.#grants;
  }

  restore(grants: readonly OptionGrant[]): void {
    this.#grants = grants;
  }
}

/** True if the option may be used now. */
export function isEnabled({ mode, startsAt, endsAt = Number.POSITIVE_INFINITY }: OptionGrant, now: number): boolean {
  return mode !== "Disable" && startsAt <= now && now < endsAt;
}
