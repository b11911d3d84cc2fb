import { useQuery } from "@tanstack/react-query";
import { contactsQuery } from "../api/queries.ts";
import { countText } from "../parts/count-text.ts";
import { Empty } from "../parts/empty.tsx";
import { Failure } from "../parts/failure.tsx";
import { Panel } from "../parts/panel.tsx";
import { Ago } from "../time/ago.tsx";
import classes from "./fleet-page.module.css";

/** Who knocked and was not let in, and why: the first place to look when a device does not appear. */
export function Contacts() {
  const { data, error, refetch } = useQuery(contactsQuery);
  return (
    <Panel title="Contacts without a device" aside="refused, unreadable or not authenticated" flush>
      {error && !data ? <Failure what="The contacts cannot be shown" error={error} onRetry={refetch} /> : null}
      {data?.items.length === 0 ? (
        <Empty title="None">
          Whoever reaches the ACS without becoming a device is listed here with the reason: a wrong password, a broken
          message, a failed handshake.
        </Empty>
      ) : null}
      {data && data.items.length > 0 ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={classes.scroll} tabIndex={0} aria-label="Table of contacts">
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Address</th>
                <th scope="col">Why it was refused</th>
                <th scope="col">User name</th>
                <th scope="col" className={classes.number}>
                  Answer
                </th>
                <th scope="col" className={classes.number}>
                  Times
                </th>
                <th scope="col" className={classes.number}>
                  Last
                </th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((contact) => (
                <tr key={`${contact.address} ${contact.reason} ${contact.username ?? ""}`}>
                  <td className={classes.place}>{contact.address}</td>
                  <td>{contact.reason}</td>
                  <td className="mono">{contact.username ?? <span className="soft">none</span>}</td>
                  <td className={classes.number}>
                    {contact.status === 0 ? <span className="soft">none</span> : contact.status}
                  </td>
                  <td className={classes.number}>{countText(contact.count)}</td>
                  <td className={classes.number}>
                    <Ago at={contact.at} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </Panel>
  );
}
