import { once } from "node:events";
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { Acs, type CpeAuthentication, OPEN_AUTHENTICATION, type Store } from "@beckon/acs";
import { type Clock, milliseconds, type Random, randomName, seconds } from "@beckon/cwmp/ports";
import { Access } from "../access/access.ts";
import { AttemptLimit } from "../access/attempt-limit.ts";
import { AcsEventHub } from "../acs-events.ts";
import { NodeClock } from "../adapters/node-clock.ts";
import { nodeHashes } from "../adapters/node-hashes.ts";
import { nodeRandom } from "../adapters/node-random.ts";
import { buildApi } from "../api/build-api.ts";
import type { ApiContext } from "../api/context.ts";
import { EventStream } from "../api/events/event-stream.ts";
import { publishLive } from "../api/events/publish-live.ts";
import { ConfigurationError } from "../configuration/configuration-error.ts";
import { nameAndAddress } from "../configuration/list-type.ts";
import type { Configuration } from "../configuration/options.ts";
import { CredentialsBook } from "../connection-request/credentials-book.ts";
import { openReach } from "../connection-request/open-reach.ts";
import { createCwmpListener } from "../cwmp/listener.ts";
import { CertificateAuthentication } from "../enrolment/certificate-authentication.ts";
import { type EnrolmentCredential, enrolmentCredential } from "../enrolment/enrolment-credential.ts";
import { type EnrolmentMode, enrolmentMode } from "../enrolment/enrolment-mode.ts";
import { LimitedAuthentication } from "../enrolment/limited-authentication.ts";
import { SharedAuthentication } from "../enrolment/shared-authentication.ts";
import { armFailpoints } from "../failpoints/arm-failpoints.ts";
import { createLog, type Log } from "../log/log.ts";
import { logEvents } from "../log/log-events.ts";
import { isSecretPath } from "../secrets/secret-paths.ts";
import { ContactRing } from "../statistics/contact-ring.ts";
import { SessionRate } from "../statistics/session-rate.ts";
import { SqliteStore } from "../store/index.ts";
import { lookAgain } from "../tasks/look-again.ts";
import { VERSION } from "../version.ts";
import { writeLocalToken } from "./data-directory.ts";
import { exposureWarnings } from "./exposure.ts";
import { listen } from "./listen.ts";
import { openFiles } from "./open-files.ts";
import { openNotifications } from "./open-notifications.ts";
import { openStore } from "./open-store.ts";
import { readTls } from "./read-tls.ts";
import { keepRetention } from "./retention.ts";
import { acsUrl, webUrl } from "./urls.ts";

export interface RunningServer extends AsyncDisposable {
  /** What to type into a router. */
  readonly acsUrl: string;
  /** The page; the API is below /api/v1. */
  readonly webUrl: string;
  readonly cwmpPort: number;
  readonly webPort: number;
  /** Devices fetch `<url><name>` from the directory `files`, and send to `<url>in/<name>`; undefined: no file server. */
  readonly filesUrl: string | undefined;
  /** UDP; undefined if there is no STUN server. */
  readonly stunPort: number | undefined;
  /** Opens the page as admin; good for one login. */
  readonly adminLink: string;
  /** The token that is also in `<data>/cli-token`. */
  readonly localToken: string;
  readonly enrolment: EnrolmentMode;
  /** What a CPE must know to register; undefined if everybody may. */
  readonly enrolmentCredential: EnrolmentCredential | undefined;
  /** Takes no new sessions, lets the running ones end, and closes everything. */
  stop(): Promise<void>;
}

/** What tests and benchmarks put in place of the real things. */
export interface Replacements {
  readonly store?: Store;
  readonly clock?: Clock;
  readonly random?: Random;
  readonly logTo?: NodeJS.WritableStream;
  readonly checkAnswers?: boolean;
}

const PAGE_DIRECTORY = fileURLToPath(new URL("../../../web/dist", import.meta.url));

/**
 * Puts the server together and starts it.
 * @throws ConfigurationError, in one sentence for the person who started it
 */
export async function startServer(
  configuration: Configuration,
  replacements: Replacements = {},
): Promise<RunningServer> {
  armFailpoints();
  await using cleanup = new AsyncDisposableStack();
  const clock = replacements.clock ?? new NodeClock();
  const random = replacements.random ?? nodeRandom;
  const hashes = nodeHashes;
  const hub = new AcsEventHub();
  const log = createLog(configuration, replacements.logTo);
  await refuseSecrets(configuration["store.indexedParameters"]);
  const tls = { cwmp: readTls(configuration, "cwmp"), web: readTls(configuration, "web") };
  const store = cleanup.use(replacements.store ?? (await openStore(configuration, clock, log)));

  const enrolment = enrolmentMode(configuration);
  const credential = enrolment === "open" ? undefined : await enrolmentCredential(configuration, store, random);
  const byHttp: CpeAuthentication = credential
    ? new LimitedAuthentication(
        new SharedAuthentication({
          mode: enrolment === "closed" ? "closed" : "shared",
          findCredential: async (usernames) => (usernames.includes(credential.username) ? credential : undefined),
          store,
          clock,
          random,
          hashes,
          secret: await serverSecret(store, random),
        }),
        clock,
      )
    : OPEN_AUTHENTICATION;
  const authentication = tls.cwmp?.clientCa === undefined ? byHttp : new CertificateAuthentication(byHttp);
  const credentials = new CredentialsBook(store, random);
  const engine = cleanup.use(
    new Acs({
      store,
      clock,
      random,
      channel: hub,
      pause: () => new Promise((resolve) => setImmediate(resolve)),
      authentication,
      settings: settingsOf(configuration),
      ...(configuration["connectionRequest.credentials"] && { secrets: credentials }),
    }),
  );

  const cwmp = createCwmpListener({
    handle: (request, peer) => engine.handle(request, peer),
    channel: hub,
    clock,
    path: configuration["cwmp.path"],
    bodyLimit: configuration["cwmp.bodyLimit"],
    headerTimeout: seconds(configuration["cwmp.headerTimeout"]),
    requestTimeout: seconds(configuration["cwmp.requestTimeout"]),
    idleTimeout: seconds(Math.max(65, configuration["cwmp.sessionTimeout"] + 5)),
    maxConnections: configuration["cwmp.maxConnections"],
    lenient: configuration["cwmp.lenient"],
    trustedProxies: configuration["cwmp.trustedProxies"],
    ...(tls.cwmp && { tls: tls.cwmp }),
  });
  const cwmpPort = await listen(cwmp, configuration["cwmp.host"], configuration["cwmp.port"], "cwmp");
  cleanup.defer(() => close(cwmp));
  const notified = { configuration, engine, authentication, credential, hub, clock, hashes, port: cwmpPort };
  cleanup.use(await openNotifications(notified));

  const files = await openFiles(configuration, store, random, log);
  if (files) cleanup.defer(() => close(files.server));

  const contacts = new ContactRing();
  const sessionRate = new SessionRate();
  const events = new EventStream(random);
  logEvents(hub, log);
  publishLive(hub, events, engine);
  credentials.follow(hub);
  const ownPorts = [cwmpPort];
  const reach = cleanup.use(
    await openReach({
      configuration,
      store,
      hub,
      clock,
      random,
      hashes,
      log,
      credentials,
      engine,
      ownPorts: () => ownPorts,
    }),
  );
  cleanup.use(
    lookAgain({
      hub,
      store,
      clock,
      wake: (device) => reach.taskWaker.wake(device),
      onFailure: (err) => log.error({ err }, "A device could not be looked at again"),
    }),
  );
  hub.on("contact", (contact) => contacts.add(contact));
  hub.on("session:ended", ({ session }) => sessionRate.ended(session));

  const access = await Access.open({ store, clock, random, hashes });
  const context: ApiContext = {
    engine,
    store,
    hub,
    clock,
    random,
    hashes,
    access,
    attempts: new AttemptLimit(clock),
    reach,
    contacts,
    sessionRate,
    events,
    backup: store instanceof SqliteStore ? () => store.backup() : undefined,
    facts: { version: VERSION, startedAt: clock.now(), acsUrl: acsUrl(configuration, cwmpPort), enrolment },
    publicUrls: [configuration["web.publicUrl"], `http://${configuration["web.host"]}`],
    secure: tls.web !== undefined || configuration["web.publicUrl"]?.startsWith("https:") === true,
    reportFailure: (id, err) => log.error({ id, err }, "A request of the API failed"),
  };
  const { checkAnswers = false } = replacements;
  const api = await buildApi(context, {
    pageDirectory: PAGE_DIRECTORY,
    checkAnswers,
    ...(tls.web && { tls: tls.web }),
  });
  cleanup.defer(async () => {
    // First the sockets: event streams would go on for ever.
    await close(api.server);
    await api.close();
  });
  await api.ready();
  const webPort = await listen(api.server, configuration["web.host"], configuration["web.port"], "web");
  ownPorts.push(webPort);
  cleanup.use(keepRetention(configuration, store, clock, log));

  const localToken = access.newLocalToken();
  if (!replacements.store) writeLocalToken(configuration.data, localToken);
  const url = webUrl(configuration, webPort);
  for (const warning of exposureWarnings(configuration, enrolment)) log.warn(warning);
  log.info(
    // Not the URL of the files: who knows it may fetch them, and logs are read by many.
    { acs: context.facts.acsUrl, web: url, enrolment },
    "The server is ready",
  );

  const running = cleanup.move();
  const stop = onlyOnce(() => stopGently(running, engine, log));
  return {
    acsUrl: context.facts.acsUrl,
    webUrl: url,
    cwmpPort,
    webPort,
    filesUrl: files?.url,
    stunPort: reach.stunPort,
    adminLink: `${url}/login#token=${access.newLinkToken()}`,
    localToken,
    enrolment,
    enrolmentCredential: credential,
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

function settingsOf(configuration: Configuration) {
  return {
    sessionTimeout: seconds(configuration["cwmp.sessionTimeout"]),
    maximumSessions: configuration["cwmp.maxSessions"],
    targetLatency: milliseconds(configuration["cwmp.targetLatency"]),
    indexedParameters: configuration["store.indexedParameters"],
    holdRequests: configuration["cwmp.holdRequests"],
    redirects: configuration["cwmp.redirects"].map(nameAndAddress).map(([tag, url]) => ({ tag, url })),
    kickedUrl: configuration["cwmp.kickedUrl"] ?? "",
    requestedDownloads: configuration["cwmp.requestedDownloads"]
      .map(nameAndAddress)
      .map(([fileType, url]) => ({ fileType, url })),
  };
}

/** Who may list devices could find out a secret that is indexed, guess by guess. @throws ConfigurationError */
async function refuseSecrets(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (!(await isSecretPath(path.replaceAll("*", "1")))) continue;
    throw new ConfigurationError(`"store.indexedParameters" has ${path}, which is a secret; remove it from the list.`);
  }
}

/** Signs the nonces; made at the first start. */
async function serverSecret(store: Store, random: Random): Promise<string> {
  const kept = await store.document("nonce-secret");
  if (kept !== undefined) return kept;
  const made = randomName(random, 32);
  await store.putDocument("nonce-secret", made);
  return made;
}

async function stopGently(running: AsyncDisposableStack, engine: Acs, log: Log): Promise<void> {
  log.info({ sessions: engine.runningSessions }, "The server is stopping");
  await engine.drain();
  await running.disposeAsync();
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

function onlyOnce(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
