/** What each value of the notification attribute means, in words (TR-069 Amendment 6, A.3.2.4). */
export const NOTIFICATIONS: readonly string[] = [
  "off",
  "passive",
  "active",
  "passive lightweight",
  "passive, also lightweight",
  "active lightweight",
  "passive, active lightweight",
];
