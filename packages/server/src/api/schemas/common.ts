import { type Static, type TSchema, Type } from "typebox";

/** Epoch milliseconds; 0: never. */
export const Time = Type.Integer({
  minimum: 0,
  description: "Milliseconds since 1970-01-01T00:00:00Z; 0 means never.",
});

export const Oddity = Type.Object(
  {
    code: Type.String({ description: "Kind of deviation, for example `value-type-missing`." }),
    detail: Type.String({ description: "Where or what, at most 120 characters." }),
  },
  { $id: "Oddity", description: "A deviation from the standard that was read all the same." },
);

export const page = <T extends TSchema>(item: T, name: string) =>
  Type.Object(
    {
      items: Type.Array(item, { description: "The items of this page." }),
      next: Type.Optional(Type.String({ description: "Pass it as `cursor` to get the next page; absent at the end." })),
      total: Type.Integer({ description: "How many match in all; -1 if it was not counted." }),
      damaged: Type.Optional(
        Type.Array(Type.String(), {
          description: "Ids of items of this page that are stored but cannot be read any more; absent if all can.",
        }),
      ),
    },
    { $id: `${name}Page`, description: `One page of a list of ${name}.` },
  );

/** RFC 9457. */
export const Problem = Type.Object(
  {
    type: Type.String({ description: "Always `about:blank`; the `code` tells the problem." }),
    title: Type.String({ description: "The problem in a few words." }),
    status: Type.Integer({ description: "The HTTP status." }),
    code: Type.String({ description: "Stable name of the problem, for example `device-not-found`." }),
    detail: Type.String({ description: "What was wrong, where, and what to do, in one or two sentences." }),
    instance: Type.String({ description: "Id of this occurrence, also in the server's log." }),
  },
  { $id: "Problem", description: "Why a request was refused (RFC 9457)." },
);
export type Problem = Static<typeof Problem>;

export const PageQuery = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 50, description: "Items on a page." })),
  cursor: Type.Optional(Type.String({ description: "`next` of the page before." })),
};
