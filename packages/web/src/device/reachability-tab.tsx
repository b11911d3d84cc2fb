import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { renewCredentials } from "../api/commands.ts";
import { reachabilityQuery } from "../api/queries.ts";
import type { Device, Reachability } from "../generated/api.ts";
import { Empty } from "../parts/empty.tsx";
import { Failure } from "../parts/failure.tsx";
import { notifyDone, notifyFailure } from "../parts/notify.ts";
import { Status } from "../parts/status.tsx";
import { Ago } from "../time/ago.tsx";
import classes from "./device-page.module.css";
import { WakeSteps } from "./wake-steps.tsx";

const METHODS = { http: "HTTP", udp: "UDP", xmpp: "XMPP" } as const;
const CREDENTIALS = {
  none: "None were given to the device yet.",
  set: "The device has its own.",
  wanted: "The next session sets new ones.",
  refused: "The device did not take ours; it can be called only if it asks for none.",
} as const;

/** How the device can be woken, as learnt, and the course of the last wake, whoever wanted it. */
export function ReachabilityTab({ device }: { readonly device: Device }) {
  const { data, error, refetch } = useQuery(reachabilityQuery(device.id));
  if (!data)
    return error ? (
      <Failure what="The reachability cannot be shown" error={error} onRetry={refetch} />
    ) : (
      <Empty title="Reading the reachability…" />
    );
  const { lastWake } = data;
  return (
    <div className={classes.reach}>
      <section aria-label="Ways to wake the device">
        <h2>Ways to wake it</h2>
        <Methods methods={data.methods} />
        <Credentials device={device} state={data.credentials} />
      </section>
      <section aria-label="Last wake">
        <h2>
          Last wake
          {lastWake && (
            <span className="soft">
              {" "}
              <Ago at={lastWake.at} />
            </span>
          )}
        </h2>
        {lastWake?.why && !lastWake.steps.some(({ text }) => text === lastWake.why) && <p>{lastWake.why}</p>}
        {lastWake ? (
          <WakeSteps report={lastWake} />
        ) : (
          <p className="soft">It was never woken. A new task wakes it by itself.</p>
        )}
      </section>
    </div>
  );
}

function Methods({ methods }: { readonly methods: Reachability["methods"] }) {
  if (methods.length === 0) return <p className="soft">None was tried yet.</p>;
  return (
    <ul className={classes.steps}>
      {methods.map(({ method, failures, lastSuccessAt, milliseconds, reason }) => (
        <li key={method}>
          <Status tone={failures === 0 ? "good" : lastSuccessAt === 0 ? "bad" : "warn"}>{METHODS[method]}</Status>
          <span>
            {failures === 0 ? `It came after ${cameAfter(milliseconds)}.` : reason}
            {failures > 1 && <span className="soft"> · {failures} times in a row</span>}
          </span>
          <span className="soft">
            {lastSuccessAt === 0 ? (
              "never worked"
            ) : (
              <>
                worked <Ago at={lastSuccessAt} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** `61 ms`, `2.4 s`. */
const cameAfter = (milliseconds: number) =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;

function Credentials({ device, state }: { readonly device: Device; readonly state: Reachability["credentials"] }) {
  const client = useQueryClient();
  const renew = useMutation({
    mutationFn: () => renewCredentials(device.id),
    onSuccess: (reachability) => {
      client.setQueryData(reachabilityQuery(device.id).queryKey, reachability);
      notifyDone("New credentials", "The next session of the device sets them.");
    },
    onError: (error) => notifyFailure("No new credentials", error),
  });
  return (
    <>
      <h2>Credentials</h2>
      <p>{CREDENTIALS[state]}</p>
      <Button variant="default" loading={renew.isPending} disabled={state === "wanted"} onClick={() => renew.mutate()}>
        Set new ones
      </Button>
    </>
  );
}
