import { PERSONAS, type Persona } from "@beckon/cpe";

/** Which odd device the CPE of that number plays; undefined: it is an ideal one. See `FleetOptions.persona`. */
export function cast(persona: string | undefined, index: number): Persona | undefined {
  if (persona === undefined) return undefined;
  if (persona === "all") return PERSONAS[index % PERSONAS.length];
  if (persona === "mixed") return index % 2 === 0 ? undefined : PERSONAS[Math.floor(index / 2) % PERSONAS.length];
  return PERSONAS.find(({ name }) => name === persona);
}
