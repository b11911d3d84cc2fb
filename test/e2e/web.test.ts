import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { buildPage } from "./web/build-page.ts";
import { launchChromium, noBrowser } from "./web/chromium.ts";
import { FakeApi } from "./web/fake-api.ts";
import { HOSTILE_DEVICE, HOSTILE_TEXT } from "./web/fake-devices.ts";
import { devicePath, openPage } from "./web/open-page.ts";
import { BUILT_PAGE } from "./web/serve-built-page.ts";

describe("the page in Chromium", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  before(async () => {
    buildPage();
    browser = await launchChromium();
  });
  after(() => browser.close());

  test("what a browser has to load before the first page is small", () => {
    const html = readFileSync(join(BUILT_PAGE, "index.html"), "utf8");
    const scripts = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map((match) => match[1] ?? "");
    const bytes = scripts.map((path) => gzipSync(readFileSync(join(BUILT_PAGE, path))).length);
    assert.ok(scripts.some((path) => path.startsWith("/assets/")));
    assert.ok(bytes.reduce((sum, size) => sum + size, 0) < 300_000, String(bytes));
  });

  test("a login link logs in once, and its token does not stay in the address bar", async () => {
    await using api = await FakeApi.start();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(api.loginLink);
    await page.getByRole("heading", { name: "Fleet", level: 1 }).waitFor();
    assert.equal(page.url(), `${api.url}/`);
    await page.goBack().catch(() => undefined);
    assert.doesNotMatch(page.url(), /token/);

    const second = await (await browser.newContext()).newPage();
    await second.goto(api.loginLink);
    await second.getByRole("alert").getByText("was used already").waitFor();
    assert.equal(second.url(), `${api.url}/login`);
    await second.context().close();
    await context.close();
  });

  test("a login link pasted into the open login page works too", async () => {
    await using api = await FakeApi.start();
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${api.url}/login`);
    await page.getByRole("heading", { name: "Log in to Beckon" }).waitFor();
    await page.goto(api.loginLink);
    await page.getByRole("heading", { name: "Fleet", level: 1 }).waitFor();
    await page.context().close();
  });

  test("whoever is not logged in gets the login page", async () => {
    await using api = await FakeApi.start();
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${api.url}/devices`);
    await page.getByRole("heading", { name: "Log in to Beckon" }).waitFor();
    await page.getByLabel("Token", { exact: true }).fill("wrong");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await page.context().close();
  });

  test("a page opened while the server is down says so, and comes with the next try", async () => {
    await using open = await openPage(browser);
    const { page } = open;
    await page.route("**/api/v1/**", (route) => route.abort());
    await page.reload();
    await page.getByText("The server cannot be reached").waitFor();
    await page.unroute("**/api/v1/**");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Fleet", level: 1 }).waitFor();
  });

  test("the fleet page shows counts, models, tasks, contacts and the ACS URL", async () => {
    await using open = await openPage(browser, { context: { permissions: ["clipboard-read", "clipboard-write"] } });
    const { page } = open;
    await page.getByRole("img", { name: /Sessions of the last hour: [\d,]+ completed/ }).waitFor();
    await page.getByText("Digest authentication failed").waitFor();
    await page.getByRole("button", { name: "Copy the ACS URL" }).click();
    await page.getByRole("button", { name: "Copied" }).waitFor();
    assert.equal(await page.evaluate("navigator.clipboard.readText()"), "http://192.0.2.10:7547/");
    await page.getByRole("link", { name: "HGW-420" }).first().click();
    await page.getByRole("heading", { name: "Devices", level: 1 }).waitFor();
    assert.match(page.url(), /productClass=HGW-420/);
    assert.deepEqual(open.troubles, []);
  });

  test("without devices the fleet page says what to do first", async () => {
    await using open = await openPage(browser, { devices: 0 });
    await open.page.getByRole("heading", { name: "No device has registered yet" }).waitFor();
    await open.page.getByText("npm run beckon -- fleet http://192.0.2.10:7547/").waitFor();
  });

  test("100,000 devices scroll and are searched with few rows in the page", async () => {
    await using open = await openPage(browser, { devices: 100_000 });
    const { page, api } = open;
    await open.goto("/devices?sort=id&descending=false");
    await page.getByText("100,000 devices").waitFor();
    const rows = page.getByRole("region", { name: "Devices" }).locator("tbody tr");
    assert.ok((await rows.count()) < 80);

    const asked = () => api.requests.filter((request) => request.startsWith("GET /devices?")).length;
    const scroller = page.getByRole("region", { name: "Devices" });
    for (let turn = 0; turn < 6; turn += 1) {
      const before = asked();
      await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
      await until(() => asked() > before);
    }
    await page.locator('tr[aria-rowindex="601"]').waitFor();
    assert.ok((await rows.count()) < 80);

    const target = api.state.deviceAt(54_321);
    await page.keyboard.press("/");
    const before = asked();
    await page.keyboard.type(target.identity.serialNumber);
    await page.getByText("1 device", { exact: true }).waitFor();
    assert.ok(asked() - before <= 4, "letters typed in one go are one search");
    await page.getByRole("link", { name: target.identity.serialNumber }).click();
    await page.getByRole("heading", { name: target.identity.serialNumber, level: 1 }).waitFor();
    assert.deepEqual(open.troubles, []);
  });

  test("a search that matches nothing says so and offers all devices", async () => {
    await using open = await openPage(browser);
    await open.goto("/devices?search=nobody-has-this");
    await open.page.getByRole("button", { name: "Show all devices" }).click();
    await open.page.getByText("60 devices").waitFor();
  });

  test("Ctrl+K leads to a device by a few letters, without the mouse", async () => {
    await using open = await openPage(browser);
    const { page, api } = open;
    const { serialNumber } = api.state.deviceAt(17).identity;
    await open.goto("/devices");
    await page.getByText("60 devices").waitFor();
    await page.keyboard.press("/");
    // Also out of another field.
    await page.keyboard.press("Control+k");
    await page
      .getByRole("searchbox", { name: "Jump to" })
      .or(page.getByLabel("Jump to a device or page"))
      .first()
      .waitFor();
    await page.keyboard.type(serialNumber);
    await page
      .getByRole("button", { name: serialNumber })
      .or(page.getByRole("option", { name: serialNumber }))
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: serialNumber, level: 1 }).waitFor();
  });

  test("the first Tab reaches the skip link, and it leads to the content", async () => {
    await using open = await openPage(browser);
    await open.goto("/");
    await open.page.getByRole("heading", { name: "Fleet", level: 1 }).waitFor();
    await open.page.keyboard.press("Tab");
    await open.page.keyboard.press("Enter");
    assert.equal(await open.page.evaluate("document.activeElement.tagName"), "MAIN");
  });

  test("a session is a sequence of messages with their XML on demand", async () => {
    await using open = await openPage(browser);
    const { page } = open;
    await open.goto("/sessions/s-0-1");
    const fault = page.getByRole("button", { name: /Fault 9004 Resources exceeded\s*from CPE to ACS/ });
    await fault.click();
    await page.getByRole("region", { name: "XML" }).getByText("<FaultCode>", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Show all XML" }).click();
    assert.equal(await page.getByRole("region", { name: "XML" }).count(), 6);
    const whole = await page.getByRole("region", { name: "XML" }).nth(2).innerText();
    assert.match(whole, /&lt;img src=x/, "the XML is shown as it was sent");
    assert.deepEqual(open.troubles, []);
  });

  test("text of a device never becomes markup", async () => {
    await using open = await openPage(browser);
    const { page, api } = open;
    const device = api.state.deviceAt(HOSTILE_DEVICE);
    const pages = [
      "/",
      "/devices",
      devicePath(device.id, "?path=Device.WiFi.SSID.1."),
      devicePath(device.id, "?tab=oddities"),
      `/sessions/s-${HOSTILE_DEVICE}-1`,
    ];
    for (const path of pages) {
      await open.goto(path);
      await page.getByText(HOSTILE_TEXT).or(page.getByText("<u>SERIAL</u>")).first().waitFor();
      assert.equal(await page.locator('img[src="x"], svg[onload], main u, main script').count(), 0, path);
    }
    await open.goto(devicePath(device.id));
    await page.keyboard.press("/");
    await page.keyboard.type("onerror");
    await page.locator("mark", { hasText: "onerror" }).or(page.getByText(HOSTILE_TEXT)).first().waitFor();
    assert.deepEqual(open.troubles, []);
    assert.deepEqual(api.cspReports, []);
  });

  test("what changes on the server changes on the page at once", async () => {
    await using open = await openPage(browser);
    const { page, api } = open;
    const device = api.state.deviceAt(0);
    await open.goto(devicePath(device.id));
    await page.getByText("Live", { exact: true }).waitFor();
    api.emit("device:changed", { device: { ...device, softwareVersion: "9.9.9-live" } });
    await page.getByText("9.9.9-live").waitFor();
  });

  test("a lost connection is said, the page asks instead, and is live again", async () => {
    await using open = await openPage(browser);
    const { page, api } = open;
    await page.getByText("Live", { exact: true }).waitFor();
    api.refuseEvents = true;
    api.dropEvents();
    await page.getByText("The live connection to the server is lost").waitFor();
    const asked = api.requests.length;
    await until(() => api.requests.slice(asked).includes("GET /fleet"));
    api.refuseEvents = false;
    await page.getByText("Live", { exact: true }).waitFor();
    assert.equal(api.liveConnections, 1, "one stream serves the whole page");
  });
});

/** Waits for something that the server sees. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
