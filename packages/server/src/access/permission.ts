/** What a route demands. Each includes the ones before it. */
export const PERMISSIONS = ["public", "read", "write", "admin"] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Roles by what they may do: a viewer looks, an operator acts on devices, an admin also gives access to others. */
export const ROLES = { viewer: "read", operator: "write", admin: "admin" } as const satisfies Record<
  string,
  Permission
>;
export type Role = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as readonly Role[];

/** Who sends a request. */
export interface Identity {
  readonly name: string;
  readonly role: Role;
  /** A cookie goes with requests that other sites start; a token never does. */
  readonly by: "cookie" | "token";
}

export function mayDo(role: Role, permission: Permission): boolean {
  return PERMISSIONS.indexOf(ROLES[role]) >= PERMISSIONS.indexOf(permission);
}
