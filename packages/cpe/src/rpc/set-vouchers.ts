import { readVoucher } from "../vouchers/voucher.ts";
import { isEnabled } from "../vouchers/voucher-book.ts";
import { on } from "./rpc-handler.ts";

/** TR-069 Amendment 6, A.4.1.3: all vouchers or none (VOU-1). */
export const setVouchers = on(
  "SetVouchers",
  ({ model, vouchers, verifyVoucher, now }, { VoucherList }) => {
    vouchers.add(VoucherList.map((voucher) => readVoucher(voucher, model.identity, verifyVoucher ?? (() => false))));
    const enabled = vouchers.all().filter((grant) => isEnabled(grant, now));
    const list = `${model.root}DeviceInfo.EnabledOptions`;
    if (model.parameter(list)) model.set(list, enabled.map(({ name }) => name).join(","));
    return {};
  },
  { isKnown: ({ verifyVoucher }) => verifyVoucher !== undefined },
);
