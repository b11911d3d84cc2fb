import type { OddityCode } from "@beckon/cwmp";
import type { Oddity } from "../generated/api.ts";
import classes from "./device-page.module.css";

const MEANINGS: Readonly<Record<OddityCode, string>> = {
  "bare-ampersand": "An & that is no entity stands in the text. XML does not allow it.",
  "control-character": "A control character stands in the XML, which does not allow it.",
  "duplicate-attribute": "An XML attribute is given twice.",
  "trailing-bytes": "Something follows after the end of the envelope.",
  charset: "The text is not in the character set that the message claims.",
  "cwmp-namespace": "The CWMP namespace is missing or none of the known ones.",
  "element-missing": "A required element is missing.",
  "element-malformed": "An element's text is not of its type.",
  "text-too-long": "A text is longer than the standard allows.",
  "value-missing": "A parameter came without a value.",
  "value-type-missing": "A value came without its type.",
  "value-type-unknown": "A value came with a type that the standard does not know.",
  "array-count": "The declared number of items is not the number that came.",
  "fault-shape": "A fault is not built as the standard wants it.",
  "soap-version": "The envelope is of another SOAP version.",
  "white-space": "There is white space around a value that may have none.",
  "end-missing": "The message breaks off before its end.",
  "body-content": "The body has more than the one message that belongs there.",
};

/** How a device deviates from the standard. All of it was read all the same. */
export function OddityList({ oddities }: { readonly oddities: readonly Oddity[] }) {
  return (
    <div className={classes.oddityScroll}>
      <table className={classes.oddities}>
        <thead>
          <tr>
            <th scope="col">Deviation</th>
            <th scope="col">Seen at</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {oddities.map((oddity) => (
            <tr key={`${oddity.code} ${oddity.detail}`}>
              <td className="mono">{oddity.code}</td>
              <td className="mono">{oddity.detail}</td>
              <td>{MEANINGS[oddity.code as OddityCode] ?? "A deviation that this page has no words for yet."}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
