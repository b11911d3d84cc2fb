import { CwmpFault, type ParameterInfoStruct } from "@beckon/cwmp";
import type { Habits } from "../behaviour.ts";
import { SessionFailure } from "../session/session-failure.ts";
import type { Persona } from "./persona.ts";

type Names = NonNullable<Habits["GetParameterNames"]>;
type Values = NonNullable<Habits["GetParameterValues"]>;

function crashed(over: string): SessionFailure {
  return new SessionFailure("local", `the agent crashed over ${over}`);
}

function isRoot(path: string): boolean {
  return /^[^.]+\.$/.test(path);
}

/** A device whose lists of names are so. */
function naming(edit: (list: readonly ParameterInfoStruct[]) => readonly ParameterInfoStruct[]): Names {
  return (request, answer) => ({ ParameterList: edit(answer(request).ParameterList) });
}

const INVENTED = ".X_00D09E_NotThere";

const emptyPathOnly: Names = (request, answer) => {
  if (isRoot(request.ParameterPath)) throw new CwmpFault(9005);
  return answer(request);
};
const rootPathOnly: Names = (request, answer) => {
  if (request.ParameterPath === "") throw crashed("an empty path");
  return answer(request);
};
const levels: Names = (request, answer) => {
  if (!request.NextLevel) throw new CwmpFault(9004, "too many names");
  return answer(request);
};
const reversed: Values = (request, answer) => {
  const { ParameterList: list } = answer(request);
  const [first] = list;
  return { ParameterList: first === undefined ? list : [...list, first].reverse() };
};
const half: Values = (request, answer) => {
  const { ParameterList: list } = answer(request);
  const isPartial = request.ParameterNames.some((name) => name.endsWith("."));
  return { ParameterList: isPartial ? list.filter((_, index) => index % 2 === 0) : list };
};
const wholeNamesOnly: Values = (request, answer) => {
  if (request.ParameterNames.some((name) => name.endsWith("."))) throw crashed("a partial path");
  return answer(request);
};

/** What is odd about how it answers when it is read. */
export const METHOD_PERSONAS: readonly Persona[] = [
  {
    name: "empty-path-only",
    title: "does not take the path of its root for a path",
    shows: ["QRK-22", "WIRE-6"],
    behaviour: { habits: { GetParameterNames: emptyPathOnly } },
  },
  {
    name: "crashes-on-empty-path",
    title: "crashes when it is asked for the names below nothing",
    shows: ["WIRE-6"],
    behaviour: { habits: { GetParameterNames: rootPathOnly } },
  },
  {
    name: "level-by-level",
    title: "gives names level by level only",
    shows: ["QRK-22"],
    behaviour: { habits: { GetParameterNames: levels } },
  },
  {
    name: "rows-without-dots",
    title: "lists the rows of its tables without a dot",
    shows: ["QRK-22"],
    behaviour: {
      habits: {
        GetParameterNames: naming((list) =>
          list.map((info) => ({ ...info, Name: info.Name.replace(/(\.\d+)\.$/, "$1") })),
        ),
      },
    },
  },
  {
    name: "leaves-only",
    title: "lists parameters without the objects that they are in",
    shows: ["QRK-22"],
    behaviour: {
      habits: {
        GetParameterNames: (request, answer) => {
          const { ParameterList: list } = answer(request);
          return { ParameterList: request.NextLevel ? list : list.filter(({ Name }) => !Name.endsWith(".")) };
        },
      },
    },
  },
  {
    name: "names-that-are-not-there",
    title: "lists names twice, calls all of them writable, and lists some that it does not have",
    shows: ["QRK-22", "QRK-23", "QRK-37"],
    behaviour: {
      habits: {
        GetParameterNames: naming((list) =>
          [
            ...list,
            ...list.slice(0, 5),
            { Name: `${(list[0]?.Name ?? "Device.").split(".")[0]}${INVENTED}`, Writable: true },
          ].map((info) => ({ ...info, Writable: true })),
        ),
      },
    },
  },
  {
    name: "small-answers",
    title: "refuses to put more than sixty values into an answer",
    shows: ["QRK-23"],
    behaviour: {
      habits: {
        GetParameterValues: (request, answer) => {
          const { ParameterList } = answer(request);
          if (ParameterList.length > 60) throw new CwmpFault(9004, "too many values");
          return { ParameterList };
        },
      },
    },
  },
  {
    name: "drops-large-answers",
    title: "drops the connection over an answer of more than a hundred values",
    shows: ["QRK-23", "WIRE-11"],
    behaviour: {
      habits: {
        GetParameterValues: (request, answer) => {
          const { ParameterList } = answer(request);
          if (ParameterList.length > 100) throw crashed("a large answer");
          return { ParameterList };
        },
      },
    },
  },
  {
    name: "shuffles-values",
    title: "gives values in another order than it was asked, and one of them twice",
    shows: ["QRK-23"],
    behaviour: { habits: { GetParameterValues: reversed } },
  },
  {
    name: "leaves-values-out",
    title: "leaves half of the values out when it is asked for an object",
    shows: ["QRK-23"],
    behaviour: { habits: { GetParameterValues: half } },
  },
  {
    name: "whole-names-only",
    title: "crashes when it is asked for the values of an object",
    shows: ["WIRE-11"],
    behaviour: { habits: { GetParameterValues: wholeNamesOnly } },
  },
  {
    name: "knows-little",
    title: "knows no more methods than it must",
    shows: ["WIRE-10"],
    behaviour: {
      unsupported: ["GetOptions", "ScheduleInform", "Upload", "GetQueuedTransfers", "GetAllQueuedTransfers"],
    },
  },
];
