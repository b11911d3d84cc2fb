import { CwmpFault, type ParameterValueStruct } from "@beckon/cwmp";
import type { Habits } from "../behaviour.ts";
import { SessionFailure } from "../session/session-failure.ts";
import type { Persona } from "./persona.ts";

type Writes = NonNullable<Habits["SetParameterValues"]>;

/** Refuses what the test finds wrong with a parameter. */
function refusing(
  code: number,
  isWrong: (parameter: ParameterValueStruct, all: readonly ParameterValueStruct[]) => boolean,
): Writes {
  return (request, answer) => {
    const { ParameterList: list } = request;
    const wrong = list.filter((parameter) => isWrong(parameter, list));
    if (wrong.length === 0) return answer(request);
    const parameterFaults = wrong.map(({ Name }) => ({ ParameterName: Name, FaultCode: code, FaultString: "" }));
    throw new CwmpFault(9003, undefined, { parameterFaults });
  };
}

const blames: Writes = (request, answer) => {
  try {
    return answer(request);
  } catch {
    throw new CwmpFault(9002);
  }
};
/** Says Status 1 to everything, and does what it can. */
const nods: Writes = (request, answer) => {
  try {
    return { ...answer(request), Status: 1 };
  } catch (error) {
    if (!CwmpFault.is(error)) throw error;
    answer({ ...request, ParameterList: [] });
    return { Status: 1 };
  }
};
const forgetful: Writes = (request, answer) => {
  answer(request);
  throw new SessionFailure("local", "the agent restarted an interface before it answered");
};
const oneByOne: Writes = (request, answer) => {
  let fault: CwmpFault | undefined;
  for (const parameter of request.ParameterList) {
    try {
      answer({ ...request, ParameterList: [parameter] });
    } catch (error) {
      if (!CwmpFault.is(error)) throw error;
      fault ??= error;
    }
  }
  if (fault !== undefined) throw fault;
  return { Status: 0 };
};
const tidies: Writes = (request, answer) => {
  const tidy = ({ Name, Value }: ParameterValueStruct) => ({
    Name,
    Value: Value.type === "string" ? { ...Value, text: Value.text.trim().toLowerCase() } : Value,
  });
  return answer({ ...request, ParameterList: request.ParameterList.map(tidy) });
};

/** What is odd about how it answers when it is changed. */
export const WRITE_PERSONAS: readonly Persona[] = [
  {
    name: "booleans-in-words",
    title: "takes booleans as true and false only",
    shows: ["QRK-21"],
    behaviour: {
      habits: {
        SetParameterValues: refusing(9007, ({ Value }) => Value.type === "boolean" && /^[01]$/.test(Value.text)),
      },
    },
  },
  {
    name: "booleans-in-digits",
    title: "takes booleans as 1 and 0 only",
    shows: ["QRK-21"],
    behaviour: {
      habits: {
        SetParameterValues: refusing(9007, ({ Value }) => Value.type === "boolean" && !/^[01]$/.test(Value.text)),
      },
    },
  },
  {
    name: "no-fractions-of-seconds",
    title: "refuses dates with a fraction of a second",
    shows: ["QRK-19"],
    behaviour: {
      habits: {
        SetParameterValues: refusing(9007, ({ Value }) => Value.type === "dateTime" && Value.text.includes(".")),
      },
    },
  },
  {
    name: "blames-nothing",
    title: "refuses with an internal error, whatever was wrong",
    shows: ["QRK-24"],
    behaviour: { habits: { SetParameterValues: blames } },
  },
  {
    name: "nods",
    title: "says Status 1 to every change, also to one that it does not make",
    shows: ["QRK-24", "WIRE-15"],
    behaviour: { habits: { SetParameterValues: nods } },
  },
  {
    name: "restarts-before-it-answers",
    title: "makes a change and drops the connection before it says so",
    shows: ["QRK-24"],
    behaviour: { habits: { SetParameterValues: forgetful } },
  },
  {
    name: "changes-one-by-one",
    title: "makes the changes of one call one by one, and keeps those before the one that fails",
    shows: ["QRK-24"],
    behaviour: { habits: { SetParameterValues: oneByOne } },
  },
  {
    name: "tidies-values",
    title: "keeps texts in small letters and without blanks at their ends",
    shows: ["QRK-24"],
    behaviour: { habits: { SetParameterValues: tidies } },
  },
  {
    name: "wants-the-password-again",
    title: "wants the user name with its password in one call, and the password with it",
    shows: ["QRK-24", "QRK-30"],
    behaviour: {
      habits: {
        SetParameterValues: refusing(
          9007,
          ({ Name }, all) =>
            /ManagementServer\.(ConnectionRequest)?(Username|Password)$/.test(Name) &&
            !all.some((other) => other.Name !== Name && /(Username|Password)$/.test(other.Name)),
        ),
      },
    },
  },
  {
    name: "informs-each-minute-at-most",
    title: "takes no shorter PeriodicInformInterval than 60 s",
    shows: ["QRK-30"],
    behaviour: {
      habits: {
        SetParameterValues: refusing(
          9007,
          ({ Name, Value }) => Name.endsWith(".PeriodicInformInterval") && Number(Value.text) < 60,
        ),
      },
    },
  },
  {
    name: "fixed-credentials",
    title: "has a ConnectionRequestUsername that cannot be changed, and a URL of its ACS neither",
    shows: ["QRK-30"],
    behaviour: {
      habits: {
        SetParameterValues: refusing(9008, ({ Name }) =>
          /ManagementServer\.(ConnectionRequestUsername|URL)$/.test(Name),
        ),
      },
    },
  },
  {
    name: "rows-of-number-zero",
    title: "says that a new row has the number 0",
    shows: ["QRK-25"],
    behaviour: { habits: { AddObject: (request, answer) => ({ ...answer(request), InstanceNumber: 0 }) } },
  },
  {
    name: "rows-with-leading-zeros",
    title: "writes the numbers of new rows with zeros before them",
    shows: ["QRK-25"],
    disguise: { writes: (xml) => xml.replace(/<InstanceNumber>(\d+)</g, "<InstanceNumber>00$1<") },
  },
  {
    name: "rows-in-pairs",
    title: "makes two rows where one was wanted",
    shows: ["QRK-25"],
    behaviour: {
      habits: {
        AddObject: (request, answer) => {
          answer(request);
          return answer(request);
        },
      },
    },
  },
];
