import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Operation } from "@beckon/acs";
import type { Browser } from "playwright-core";
import { buildPage } from "./web/build-page.ts";
import { launchChromium, noBrowser } from "./web/chromium.ts";
import { newTask } from "./web/fake-state.ts";
import { devicePath, openPage } from "./web/open-page.ts";

describe("operations on the device page in Chromium", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  before(async () => {
    buildPage();
    browser = await launchChromium();
  });
  after(() => browser.close());

  test("forms make the operations that the protocol has", async () => {
    await using open = await openPage(browser);
    const { page, api } = open;
    const device = api.state.deviceAt(0);
    await open.goto(devicePath(device.id));
    const started = async (form: string, fill: () => Promise<void>, action: string): Promise<Operation> => {
      const before = api.state.tasks.length;
      await page.getByRole("button", { name: "More actions" }).click();
      await page.getByRole("menuitem", { name: form }).click();
      await fill();
      await page.getByRole("dialog").getByRole("button", { name: action, exact: true }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
      await page.getByLabel("Started tasks").locator("> li").nth(before).waitFor();
      return api.state.tasks.at(-1)?.operation as Operation;
    };
    const test = await started("Run a test…", async () => {}, "Run");
    assert.deepEqual(test, {
      name: "diagnose",
      path: "Device.IP.Diagnostics.IPPing.",
      inputs: [
        { path: "Host", value: "192.0.2.1" },
        { path: "NumberOfRepetitions", value: "3" },
      ],
    });
    const download = await started(
      "Download a file…",
      async () => {
        await page.getByLabel("Address").fill("http://files.example/fw.bin");
        await page.getByLabel("Not after, in seconds").fill("7200");
      },
      "Download",
    );
    assert.deepEqual(download, {
      name: "scheduleDownload",
      fileType: "1 Firmware Upgrade Image",
      url: "http://files.example/fw.bin",
      windows: [{ start: 0, end: 7200, mode: "1 At Any Time" }],
    });
    const rpc = await started(
      "Call any RPC…",
      async () => {
        await page.getByLabel("Method", { exact: true }).selectOption("a vendor's method");
        await page.getByRole("dialog").getByRole("textbox", { name: "Method" }).fill("X_EXAMPLE_Blink");
        await page.getByLabel("Arguments, XML elements").fill("<Times>3</Times>");
      },
      "Call",
    );
    assert.deepEqual(rpc, { name: "rpc", method: "X_EXAMPLE_Blink", xml: "<Times>3</Times>" });
    assert.deepEqual(open.troubles, []);
  });

  test("a window without an end starts nothing, and says what is missing", async () => {
    await using open = await openPage(browser);
    const { page, api } = open;
    await open.goto(devicePath(api.state.deviceAt(0).id));
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Download a file…" }).click();
    await page.getByLabel("Address").fill("http://files.example/fw.bin");
    await page.getByLabel("Not before, in seconds").fill("3600");
    await page.getByRole("dialog").getByRole("button", { name: "Download", exact: true }).click();
    await page.getByRole("dialog").getByText("Say also when the window ends").waitFor();
    assert.deepEqual([api.state.tasks.length, open.troubles], [0, []]);
  });

  test("of a task whose fate is unknown a person decides in the list", async () => {
    await using open = await openPage(browser);
    const { page, api } = open;
    const device = api.state.deviceAt(0);
    const task = { ...newTask("t-9", device.id, { name: "factoryReset" }, Date.now()), state: "unknown" as const };
    api.state.tasks.push(task);
    const posted: string[] = [];
    await page.route("**/api/v1/tasks/t-9/*", async (route) => {
      posted.push(new URL(route.request().url()).pathname);
      await route.fulfill({ json: { ...task, state: "done" } });
    });
    await open.goto("/tasks");
    await page.getByText("Unknown", { exact: true }).last().waitFor();
    await page.getByRole("button", { name: "Decide: Factory reset" }).click();
    await page.getByRole("menuitem", { name: "It was executed: mark as done" }).click();
    await page.getByRole("button", { name: "Decide: Factory reset" }).click();
    const repeated = page.waitForResponse("**/t-9/repeat");
    await page.getByRole("menuitem", { name: "It was not: send it again" }).click();
    await repeated;
    assert.deepEqual(posted, ["/api/v1/tasks/t-9/done", "/api/v1/tasks/t-9/repeat"]);
    assert.deepEqual(open.troubles, []);
  });
});
