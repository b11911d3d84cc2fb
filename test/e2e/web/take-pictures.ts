/** Takes the pictures of the README anew, of the real server and a simulated fleet: `npx node test/e2e/web/take-pictures.ts`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Fleet } from "@beckon/fleet";
import { ServerProcess } from "../support/server-process.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { buildPage } from "./build-page.ts";
import { launchChromium } from "./chromium.ts";
import { devicePath } from "./open-page.ts";

const SSID = "Device.WiFi.SSID.1.SSID";
/** So that the chart of the last hour has something to show. */
const LIFE_BEFORE_MILLISECONDS = 6 * 60_000;

const images = join(import.meta.dirname, "../../../docs/images");
mkdirSync(images, { recursive: true });
buildPage();
await using data = await temporaryDirectory();
await using server = await ServerProcess.start(data.path);
await using _fleet = await Fleet.start({ acsUrl: server.acsUrl, count: 40, periodicInterval: [30, 60] });
await wait(LIFE_BEFORE_MILLISECONDS);

const browser = await launchChromium();
await using _browser = { [Symbol.asyncDispose]: () => browser.close() };
const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
const page = await context.newPage();
await page.goto(server.adminLink);
await page.getByRole("heading", { name: "Fleet", level: 1 }).waitFor();

const { body } = await server.api<{ readonly items: readonly { readonly id: string }[] }>("/devices?productClass=HG6");
await page.emulateMedia({ colorScheme: "dark" });
await page.goto(new URL(devicePath(body.items[0]?.id ?? "", `?path=${SSID}`), server.webUrl).href);
const row = page.locator(`[role="row"][data-path="${SSID}"]`);
await row.getByRole("button", { name: "Change SSID" }).click();
await page.getByLabel("New value of SSID").fill("Lindgren Home");
await page.keyboard.press("Enter");
await row.getByText("Done").waitFor();
await row.getByText("Lindgren Home", { exact: true }).waitFor();
await page.mouse.move(0, 0);
await page.screenshot({ path: join(images, "device.png") });

await page.emulateMedia({ colorScheme: "light" });
await page.goto(server.webUrl);
await page.getByText("combinations").waitFor();
await page.screenshot({ path: join(images, "fleet.png") });
