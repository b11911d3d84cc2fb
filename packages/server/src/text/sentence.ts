/**
 * What the engine says happened, as people read it: capital letter, full stop. A name of the protocol or of a parameter
 * at its beginning stays as it is. Everything that leaves the API or the log goes through here, so page and command
 * line need no rules of their own.
 */
export function sentence(clause: string): string {
  const text = /^[a-z]+(?=[\s,;:]|$)/.test(clause) ? clause.charAt(0).toUpperCase() + clause.slice(1) : clause;
  return text === "" || /[.?!]$/.test(text) ? text : `${text}.`;
}
