import { CHARSET_PERSONAS } from "./charset-personas.ts";
import { ENVELOPE_PERSONAS } from "./envelope-personas.ts";
import { EVENT_PERSONAS } from "./event-personas.ts";
import { HTTP_PERSONAS } from "./http-personas.ts";
import { IDENTITY_PERSONAS } from "./identity-personas.ts";
import { METHOD_PERSONAS } from "./method-personas.ts";
import type { Persona } from "./persona.ts";
import { SESSION_PERSONAS } from "./session-personas.ts";
import { VALUE_PERSONAS } from "./value-personas.ts";
import { WRITE_PERSONAS } from "./write-personas.ts";

/** Every odd device that we know how to play. */
export const PERSONAS: readonly Persona[] = [
  ...ENVELOPE_PERSONAS,
  ...CHARSET_PERSONAS,
  ...VALUE_PERSONAS,
  ...IDENTITY_PERSONAS,
  ...EVENT_PERSONAS,
  ...METHOD_PERSONAS,
  ...WRITE_PERSONAS,
  ...SESSION_PERSONAS,
  ...HTTP_PERSONAS,
];
