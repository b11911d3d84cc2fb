import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { axeViolations } from "./web/axe.ts";
import { buildPage } from "./web/build-page.ts";
import { launchChromium, noBrowser } from "./web/chromium.ts";
import { LONG_NAMED_DEVICE } from "./web/fake-devices.ts";
import { devicePath, type OpenPage, openPage } from "./web/open-page.ts";

interface View {
  readonly path: (open: OpenPage) => string;
  /** A text that is there when the page is complete. */
  readonly until: string;
  readonly act?: (open: OpenPage) => Promise<void>;
}

const device = (search: string) => (open: OpenPage) => devicePath(open.api.state.deviceAt(0).id, search);
const dialog = (open: OpenPage) => open.page.getByRole("dialog");

const VIEWS: Readonly<Record<string, View>> = {
  fleet: { path: () => "/", until: "Digest authentication failed" },
  devices: { path: () => "/devices", until: "60 devices" },
  tasks: { path: () => "/tasks", until: "No task yet" },
  sessions: { path: () => "/sessions", until: "2 PERIODIC" },
  "device, parameters": { path: device("?path=Device.WiFi.SSID.1.SSID"), until: "at most 32" },
  "device, editing": {
    path: device("?path=Device.WiFi.Radio.1.Channel"),
    until: "TransmitPower",
    act: async ({ page }) => {
      await page.getByRole("button", { name: "Change Channel" }).click();
      await page.getByLabel("New value of Channel").fill("900");
      await page.getByText("The value must be 1 to 255").waitFor();
    },
  },
  "device, a running and a failed change": {
    path: device("?path=Device.WiFi.SSID.1.SSID"),
    until: "at most 32",
    act: async ({ page, api }) => {
      await page.getByRole("button", { name: "Change SSID" }).first().click();
      await page.getByLabel("New value of SSID").fill("refuse this");
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByText("9007 Invalid parameter value").waitFor();
      api.holdTasks = true;
      await page.getByRole("button", { name: "Read anew", exact: true }).click();
      await page.getByText("Waits for the next session.").waitFor();
    },
  },
  "device, tasks": { path: device("?tab=tasks"), until: "No task yet" },
  "device, sessions": { path: device("?tab=sessions"), until: "6 CONNECTION REQUEST" },
  "device, deviations": { path: device("?tab=oddities"), until: "A value came without its type." },
  "device, factory reset": {
    path: device(""),
    until: "ManagementServer",
    act: async (open) => {
      await open.page.getByRole("button", { name: "More actions" }).click();
      await open.page.getByRole("menuitem", { name: "Factory reset…" }).click();
      await dialog(open).getByLabel("to confirm").waitFor();
      // It fades out beneath the dialog, and is no part of the page that is looked at.
      await open.page.getByRole("menu", { includeHidden: true }).waitFor({ state: "detached" });
    },
  },
  "jump to": {
    path: () => "/",
    until: "Digest authentication failed",
    act: async (open) => {
      await open.page.keyboard.press("Control+k");
      await open.page.getByPlaceholder("Serial number, address").fill("nord");
      await dialog(open).getByText("Nordlink").first().waitFor();
    },
  },
  session: {
    path: () => "/sessions/s-0-1",
    until: "Fault 9004",
    act: async ({ page }) => {
      await page.getByRole("button", { name: "Show all XML" }).click();
      await page.getByRole("region", { name: "XML" }).first().waitFor();
    },
  },
  "no such page": { path: () => "/nowhere", until: "There is no such page" },
};

describe("accessibility of the page, by axe", { skip: noBrowser, timeout: 600_000 }, () => {
  let browser: Browser;
  before(async () => {
    buildPage();
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, view] of Object.entries(VIEWS))
      test(`${name} has no violation, ${colorScheme}`, async () => {
        await using open = await openPage(browser, { context: { colorScheme, reducedMotion: "reduce" } });
        await open.goto(view.path(open));
        await open.page.getByText(view.until).first().waitFor();
        await view.act?.(open);
        await settled(open);
        assert.deepEqual(await axeViolations(open.page), []);
      });

    test(`the login page has no violation, ${colorScheme}`, async () => {
      await using open = await openPage(browser, { context: { colorScheme, reducedMotion: "reduce" } });
      await open.goto("/login");
      await open.page.getByLabel("Token", { exact: true }).fill("wrong");
      await open.page.keyboard.press("Enter");
      await open.page.getByRole("alert").waitFor();
      assert.deepEqual(await axeViolations(open.page), []);
    });
  }

  test("no page is wider than a small window, nor cut by long names", async () => {
    await using open = await openPage(browser, { context: { viewport: { width: 360, height: 740 } } });
    const long = devicePath(open.api.state.deviceAt(LONG_NAMED_DEVICE).id);
    for (const path of [
      "/",
      "/devices",
      long,
      `${long}?tab=sessions`,
      `/sessions/s-${LONG_NAMED_DEVICE}-1`,
      "/tasks",
      "/sessions",
    ]) {
      await open.goto(path);
      await open.page.getByRole("heading", { level: 1 }).waitFor();
      await settled(open);
      const excess = await open.page.evaluate(
        "Math.max(...['html', 'main'].map((name) => { const e = document.querySelector(name); return e.scrollWidth - e.clientWidth; }))",
      );
      assert.equal(excess, 0, path);
    }
  });

  test("the menu of a small window opens, and closes when a page was chosen", async () => {
    await using open = await openPage(browser, { context: { viewport: { width: 360, height: 740 } } });
    const { page } = open;
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("link", { name: "Devices" }).click();
    await page.getByRole("heading", { name: "Devices", level: 1 }).waitFor();
    await page.getByRole("link", { name: "Sessions" }).waitFor({ state: "hidden" });
  });

  test("the colour scheme follows the system until one is chosen, and the choice stays", async () => {
    await using open = await openPage(browser, { context: { colorScheme: "dark" } });
    const { page } = open;
    const scheme = () => page.evaluate("document.documentElement.dataset.mantineColorScheme");
    assert.equal(await scheme(), "dark");
    await page.getByText("Light", { exact: true }).click();
    await page.locator('html[data-mantine-color-scheme="light"]').waitFor();
    await page.reload();
    assert.equal(await scheme(), "light");
  });
});

/** Nothing moves any more, so that colours are what they will be. */
async function settled({ page }: OpenPage): Promise<void> {
  const moving =
    "document.getAnimations().some((a) => a.playState === 'running' && a.effect.getTiming().iterations !== Infinity)";
  while (await page.evaluate(moving)) await page.waitForTimeout(20);
}
