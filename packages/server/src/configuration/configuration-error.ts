/** What a person wrote into the configuration cannot be used. The message is one sentence for them: what, where, what to do. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
}
