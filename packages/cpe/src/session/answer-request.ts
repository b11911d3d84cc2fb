import { CwmpFault, type CwmpVersion, type RequestBody, type ResponseBody } from "@beckon/cwmp";
import type { CpeParts } from "../parts.ts";
import { HANDLERS } from "../rpc/handlers.ts";
import type { AfterSession, RpcContext, RpcHandler } from "../rpc/rpc-handler.ts";

/** Does what the ACS asks in a session. @throws CwmpFault as the answer */
export function answerRequest(
  parts: CpeParts,
  body: RequestBody,
  version: CwmpVersion,
  afterSession: (action: AfterSession) => void,
): ResponseBody {
  const { options, model, server, notifications, transfers, scheduledInforms, moduleChanges, vouchers, writes, now } =
    parts;
  const supported = supportedBy(parts);
  const handler = supported.find(({ rpc }) => rpc === body.rpc);
  if (!handler) throw new CwmpFault(9000, `${body.rpc} is not supported`); // FLT-6
  const context: RpcContext = {
    model,
    behaviour: options.behaviour ?? {},
    version,
    methods: [...supported.map(({ rpc }) => rpc), ...Object.keys(options.behaviour?.vendorMethods ?? {})],
    now: now(),
    transfers,
    scheduledInforms,
    moduleChanges,
    vouchers,
    verifyVoucher: options.verifyVoucher,
    canTransfer: options.files !== undefined,
    keepParameterKey: (key) => server.put("ParameterKey", key),
    afterSession,
    written: (written) => writes.written(written, "acs"),
  };
  return notifications.byAcs(() => withHabit(handler, context, body));
}

/** The answer as this device gives it. */
function withHabit(handler: RpcHandler, context: RpcContext, body: RequestBody): ResponseBody {
  const habit = context.behaviour.habits?.[body.rpc] as Habit | undefined;
  if (!habit) return handler.answer(context, body);
  const ideal = (args: unknown) => handler.answer(context, { ...body, args } as RequestBody).args;
  return { kind: "response", rpc: body.rpc, args: habit(body.args, ideal) } as ResponseBody;
}

/** Whatever the RPC is: what goes in and comes out is of its types. */
type Habit = (args: unknown, ideal: (args: unknown) => unknown) => unknown;

/** What this device answers: all that is written, but for what it does not have or does not want to know. */
function supportedBy({ options, model }: CpeParts): readonly RpcHandler[] {
  const { unsupported = [] } = options.behaviour ?? {};
  const device = { model, verifyVoucher: options.verifyVoucher };
  return HANDLERS.filter(({ rpc, isKnown }) => !unsupported.includes(rpc) && isKnown?.(device) !== false);
}

/**
 * Does what a method of the vendor asks (RPC-2).
 *
 * @param content what is inside the element of the request, as written
 * @returns the elements of the response
 * @throws CwmpFault 9000 if the vendor has no such method (FLT-6)
 */
export function answerVendorMethod(
  { options, model, writes, notifications }: CpeParts,
  name: string,
  content: string,
  afterSession: (action: AfterSession) => void,
): string {
  const method = options.behaviour?.vendorMethods?.[name];
  if (!method) throw new CwmpFault(9000, `${name} is not supported`);
  if (method.fault !== undefined) throw new CwmpFault(method.fault);
  const sets = new Map(Object.entries(method.sets ?? {}).map(([below, text]) => [model.root + below, text]));
  notifications.byAcs(() => {
    for (const [path, text] of sets) if (model.parameter(path)) model.set(path, text);
    writes.written(sets, "acs");
  });
  if (method.event) {
    const commandKey = /<CommandKey[^>]*>([^<]*)<\/CommandKey>/.exec(content)?.[1] ?? "";
    afterSession({ kind: "event", eventCode: `M ${name}`, commandKey });
  }
  return method.response ?? "";
}
