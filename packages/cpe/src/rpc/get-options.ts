import { formatDateTime } from "@beckon/cwmp";
import { isEnabled } from "../vouchers/voucher-book.ts";
import { on } from "./rpc-handler.ts";

const MODES = { Disable: 0, EnableWithExpiration: 1, EnableWithoutExpiration: 2 } as const;

/** TR-069 Amendment 6, A.4.1.4: one option, or all of them (VOU-1). */
export const getOptions = on(
  "GetOptions",
  ({ vouchers, now }, { OptionName }) => ({
    OptionList: vouchers
      .all()
      .filter(({ name }) => OptionName === "" || name === OptionName)
      .map((grant) => ({
        OptionName: grant.name,
        VoucherSN: grant.serialNumber,
        State: isEnabled(grant, now) ? 1 : 0, // nothing has to be set up for an option of this device
        Mode: MODES[grant.mode],
        StartDate: formatDateTime(grant.startsAt),
        ...(grant.endsAt !== undefined && { ExpirationDate: formatDateTime(grant.endsAt) }),
        IsTransferable: grant.isTransferable,
      })),
  }),
  { isKnown: ({ verifyVoucher }) => verifyVoucher !== undefined },
);
