import { Type } from "typebox";
import { ROLE_NAMES } from "../../access/permission.ts";
import { Time } from "./common.ts";

export const Role = Type.Union(
  ROLE_NAMES.map((name) => Type.Literal(name)),
  { description: "`viewer` may look, `operator` may also act on devices, `admin` may also give access to others." },
);

export const Login = Type.Object(
  {
    token: Type.String({
      minLength: 1,
      maxLength: 200,
      description: "The one-time token of the admin link, or an API token.",
    }),
  },
  { $id: "Login", description: "What proves who logs in." },
);

export const Who = Type.Object(
  { name: Type.String({ description: "The name of the token, or `admin`." }), role: Role },
  { $id: "Who", description: "Who is logged in." },
);

export const Token = Type.Object(
  {
    id: Type.String({ description: "Names the token in the API." }),
    name: Type.String({ description: "Chosen by who made it." }),
    role: Role,
    createdAt: Time,
    createdBy: Type.String({ description: "Who made it." }),
  },
  { $id: "Token", description: "An API token, without the secret itself." },
);

export const TokenList = Type.Object(
  { items: Type.Array(Token, { description: "The oldest first." }) },
  { $id: "TokenList", description: "All API tokens." },
);

export const NewToken = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 64, description: "What it is for; shown as the author of tasks." }),
    role: Type.Optional(Role),
  },
  { $id: "NewToken", description: "An API token to be made; an `operator` if nothing is said." },
);

export const CreatedToken = Type.Object(
  {
    token: Type.String({ description: "The secret for `Authorization: Bearer …`. It is never shown again." }),
    record: Token,
  },
  { $id: "CreatedToken", description: "A new API token." },
);
