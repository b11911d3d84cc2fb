import type { DeviceAnswer, ParameterAnswer, ParameterLevelAnswer } from "./answers.ts";
import { type ApiClient, segment } from "./api-client.ts";

/** The API's limit of one search. */
const MATCHES = 1000;

/** The parameters of a device as the server knows them. */
export class StoredParameters {
  readonly #api: ApiClient;
  readonly #url: string;

  constructor(api: ApiClient, device: DeviceAnswer) {
    this.#api = api;
    this.#url = `/devices/${segment(device.id)}/parameters`;
  }

  /** A name, a partial path (all below it, empty for everything), or a pattern in which `*` is one segment. */
  async find(path: string): Promise<readonly ParameterAnswer[]> {
    if (path.includes("*")) return await this.#matching(path);
    if (path === "" || path.endsWith(".")) return await this.#below(path);
    const { objects, parameters } = await this.#level(path);
    return objects.length > 0 ? await this.#below(`${path}.`) : parameters;
  }

  async #matching(pattern: string): Promise<readonly ParameterAnswer[]> {
    const words = pattern.split("*").filter((part) => part !== "");
    const found = await this.#search(words.join(" "));
    const all = found ?? (await this.#below(pattern.slice(0, pattern.lastIndexOf(".", pattern.indexOf("*")) + 1)));
    const expression = expressionOf(pattern);
    return all.filter(({ path }) => expression.test(path));
  }

  /** One search if that gives everything; else level by level. */
  async #below(path: string): Promise<readonly ParameterAnswer[]> {
    const found = path === "" ? undefined : await this.#search(path);
    if (found) return found.filter((parameter) => parameter.path.startsWith(path));
    const { objects, parameters } = await this.#level(path);
    const all = [...parameters];
    for (const object of objects) if (object.parameters > 0) all.push(...(await this.#below(object.path)));
    return all;
  }

  /** Undefined if there may be more than one search gives. */
  async #search(words: string): Promise<readonly ParameterAnswer[] | undefined> {
    const query = { search: words, limit: MATCHES };
    const { parameters } = await this.#api.call<ParameterLevelAnswer>(this.#url, { query });
    return parameters.length < MATCHES ? parameters : undefined;
  }

  #level(path: string): Promise<ParameterLevelAnswer> {
    return this.#api.call<ParameterLevelAnswer>(this.#url, { query: { path } });
  }
}

function expressionOf(pattern: string): RegExp {
  const body = pattern.replace(/[\\^$.|?+()[\]{}]/g, "\\$&").replaceAll("*", "[^.]+");
  return new RegExp(`^${body}${pattern.endsWith(".") ? "" : "$"}`);
}
