/** Setting up failed for a reason that its reader can do something about. */
export class SetupError extends Error {
  /**
   * @param {string} message what went wrong
   * @param {string} advice what to do about it
   */
  constructor(message, advice) {
    super(message);
    this.name = "SetupError";
    this.advice = advice;
  }
}
