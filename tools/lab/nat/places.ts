/** Ports and names inside the laboratory; nothing of it is reachable from outside. */
export const CWMP_PORT = 7547;
export const STUN_PORT = 3478;
export const XMPP_PORT = 5222;
export const XMPP_DOMAIN = "lab.test";
export const XMPP_SERVER_USER = "acs";

/** Passwords of a laboratory that exists for a minute. */
export function xmppPassword(user: string): string {
  return `password-of-${user}`;
}
