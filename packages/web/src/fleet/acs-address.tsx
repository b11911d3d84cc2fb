import { Copy } from "../parts/copy.tsx";
import classes from "./fleet-page.module.css";

/** What to type into a router. */
export function AcsAddress({ url }: { readonly url: string }) {
  return (
    <div className={classes.address}>
      <span className="soft">ACS URL</span>
      <code className="mono">{url}</code>
      <Copy text={url} what="the ACS URL" />
    </div>
  );
}
