import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { buildPage } from "./web/build-page.ts";
import { launchChromium, noBrowser } from "./web/chromium.ts";
import { REFUSED_VALUE } from "./web/fake-worker.ts";
import { devicePath, type OpenPage, openPage } from "./web/open-page.ts";

const SSID = "Device.WiFi.SSID.1.SSID";

describe("the device page in Chromium", { skip: noBrowser, timeout: 300_000 }, () => {
  let browser: Browser;
  before(async () => {
    buildPage();
    browser = await launchChromium();
  });
  after(() => browser.close());

  test("the tree is walked and a value changed with the keyboard alone", async () => {
    await using open = await openDevice(browser);
    const { page, api, device } = open;
    api.holdTasks = true;
    await row(page, "Device.").focus();
    await press(page, "ArrowDown ArrowDown ArrowDown ArrowDown ArrowRight");
    await row(page, "Device.WiFi.SSID.").waitFor();
    await press(page, "ArrowRight ArrowRight");
    await row(page, "Device.WiFi.SSID.1.").waitFor();
    await press(page, "ArrowRight ArrowRight");
    await row(page, SSID).waitFor();
    await press(page, "ArrowRight ArrowDown ArrowDown");
    assert.equal(await focusedPath(page), SSID);
    await press(page, "Enter");
    await page.keyboard.type("Kitchen");
    await page.getByText("7 of 32 characters").waitFor();
    await press(page, "Enter");

    await row(page, SSID).getByText("Queued").waitFor();
    assert.equal(await focusedPath(page), SSID, "the focus is back in the tree");
    api.sendTasks();
    await row(page, SSID).getByText("Sent", { exact: true }).waitFor();
    api.release();
    await row(page, SSID).getByText("Done").waitFor();
    await row(page, SSID).getByText("Kitchen", { exact: true }).waitFor();
    assert.equal(api.state.tree(device).get(SSID)?.value, "Kitchen");
    assert.equal(api.state.tasks.length, 1);
    await press(page, "ArrowLeft");
    assert.equal(await focusedPath(page), "Device.WiFi.SSID.1.", "left leads to the parent");
    assert.deepEqual(open.troubles, []);
  });

  test("the page tells how the device can be woken, and how it went the last time", async () => {
    await using open = await openDevice(browser);
    const { page } = open;
    await page.getByRole("tab", { name: "Reachability" }).click();
    const ways = page.getByRole("region", { name: "Ways to wake the device" });
    await ways.getByText("It came after 842 ms.").waitFor();
    await ways.getByText("No Inform came.").waitFor();
    await page.getByRole("region", { name: "Last wake" }).getByText("Challenge answered with Digest").waitFor();
    assert.deepEqual(open.troubles, []);
  });

  test("a device that is only treated differently is not called ideal", async () => {
    await using open = await openPage(browser, { devices: 1 });
    const { page, api } = open;
    const device = api.state.deviceAt(0);
    const quirk = { name: "latin-1", source: "person", evidence: "a tag", effect: "Writes ISO-8859-1.", at: 0 };
    await page.route(`**/api/v1/devices/${encodeURIComponent(device.id)}`, (route) =>
      route.fulfill({ json: { ...device, oddities: [], reports: [], quirks: [quirk] } }),
    );
    await open.goto(devicePath(device.id));
    await page.getByRole("tab", { name: "Deviations (1)" }).click();
    await page.getByText("Writes ISO-8859-1.").waitFor();
    assert.equal(await page.getByText("None seen").count(), 0);
    assert.deepEqual(open.troubles, []);
  });

  test("a refused value shows the fault of the CPE at its row", async () => {
    await using open = await openDevice(browser, `?path=${SSID}`);
    const { page } = open;
    await row(page, SSID).getByRole("button", { name: "Change SSID" }).click();
    await page.getByLabel("New value of SSID").fill(REFUSED_VALUE);
    await page.getByRole("button", { name: "Save" }).click();
    await row(page, SSID)
      .getByText("9003 Invalid arguments; Device.WiFi.SSID.1.SSID: 9007 Invalid parameter value")
      .waitFor();
    await row(page, SSID).getByRole("button", { name: "Dismiss" }).click();
    await row(page, SSID).getByText("Lindgren Home").waitFor();
  });

  test("a value that the data model forbids is not sent", async () => {
    const path = "Device.WiFi.Radio.1.Channel";
    await using open = await openDevice(browser, `?path=${path}`);
    const { page, api } = open;
    await row(page, path).dblclick();
    await page.getByLabel("New value of Channel").fill("300");
    await page.getByText("The value must be 1 to 255").waitFor();
    await press(page, "Enter");
    await press(page, "Escape");
    await page.getByLabel("New value of Channel").waitFor({ state: "detached" });
    assert.equal(api.state.tasks.length, 0);
  });

  test("each type has its control", async () => {
    await using open = await openDevice(browser, "?path=Device.ManagementServer.");
    const { page, api, device } = open;
    const edit = async (name: string) => {
      await row(page, `Device.ManagementServer.${name}`)
        .getByRole("button", { name: `Change ${name}` })
        .click();
      return page.getByLabel(`New value of ${name}`);
    };
    const enable = await edit("PeriodicInformEnable");
    assert.equal(await enable.getAttribute("role"), "switch");
    await press(page, "Space Enter");
    await until(() => api.state.tree(device).get("Device.ManagementServer.PeriodicInformEnable")?.value === "false");
    assert.equal(await (await edit("PeriodicInformTime")).getAttribute("type"), "datetime-local");
    await page.getByLabel("New value of PeriodicInformTime").fill("2026-11-20T03:00:00");
    await press(page, "Enter");
    await until(
      () => api.state.tree(device).get("Device.ManagementServer.PeriodicInformTime")?.value === "2026-11-20T03:00:00Z",
    );
    assert.equal(await (await edit("Password")).getAttribute("type"), "password");
    await press(page, "Escape");

    await open.goto(devicePath(device.id, "?path=Device.WiFi.AccessPoint.1.Security.ModeEnabled"));
    await page.getByRole("button", { name: "Change ModeEnabled" }).click();
    const options = await page.getByLabel("New value of ModeEnabled").locator("option").allInnerTexts();
    assert.deepEqual(options.toSorted(), ["None", "WPA2-Personal", "WPA2-WPA3-Personal", "WPA3-Personal"]);
  });

  test("rows of a writable table are added, and deleted after a question", async () => {
    await using open = await openDevice(browser, "?path=Device.NAT.PortMapping.");
    const { page } = open;
    await page.getByRole("button", { name: "Add a row to Device.NAT.PortMapping." }).click();
    await row(page, "Device.NAT.PortMapping.3.").waitFor();
    await page.getByRole("button", { name: "Delete Device.NAT.PortMapping.3." }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await row(page, "Device.NAT.PortMapping.3.").waitFor({ state: "detached" });
  });

  test("a search finds parameters by name and value, and marks what matched", async () => {
    await using open = await openDevice(browser);
    const { page } = open;
    await press(page, "/");
    await page.keyboard.type("hosts laptop");
    await page.getByText("1 match", { exact: true }).waitFor();
    await page.locator("mark", { hasText: "Hosts" }).waitFor();
    await press(page, "Escape");
    await row(page, "Device.WiFi.").waitFor();
  });

  test("details of the selected parameter come from the data model", async () => {
    await using open = await openDevice(browser, "?path=Device.WiFi.Radio.1.TransmitPower");
    const details = open.page.getByRole("region", { name: "Details" });
    await details.getByText("-1 to 100").waitFor();
    await details.getByText("percent").first().waitFor();
    await details.getByText("can be changed").waitFor();
  });

  test("an address that names a parameter shows it, however far down, and follows the selection in place", async () => {
    const path = "Device.X_HALDEN_Support.RemoteNote";
    const context = { viewport: { width: 1440, height: 560 } };
    await using open = await openDevice(browser, `?path=${path}`, context);
    const { page } = open;
    await row(page, path).waitFor();
    assert.ok(await inSight(page, path), "a link to a parameter shows it");
    const length = await page.evaluate("history.length");
    await row(page, path).focus();
    await press(page, "ArrowLeft ArrowLeft Home ArrowDown");
    await page.waitForURL((url) => url.searchParams.get("path") === "Device.DeviceInfo.");
    assert.equal(await page.evaluate("history.length"), length, "Back leads out of the page, not through the rows");
    await page.getByRole("tab", { name: "Tasks" }).click();
    await page.getByRole("tab", { name: "Parameters" }).click();
    await row(page, "Device.DeviceInfo.").and(page.locator('[aria-selected="true"]')).waitFor();
  });

  test("a parameter's notification is chosen in words and sent by a button", async () => {
    await using open = await openDevice(browser, `?path=${SSID}`);
    const { page, api, device } = open;
    const details = page.getByRole("region", { name: "Details" });
    await details.getByLabel("Notification").selectOption({ label: "2 active" });
    assert.equal(api.state.tasks.length, 0, "choosing alone sends nothing");
    await details.getByRole("button", { name: "Set", exact: true }).click();
    await row(page, SSID).getByText("Done").waitFor();
    assert.equal(api.state.tree(device).get(SSID)?.notification, 2);
    await details.locator('select:has(option:checked[value="2"])').waitFor();
    await details.getByRole("button", { name: "Read the attributes anew" }).click();
    await until(() => api.state.tasks.some((task) => task.operation.name === "getAttributes"));
  });

  test("a viewer is offered nothing that the server would refuse", async () => {
    await using open = await openPage(browser, { role: "viewer" });
    const { page, api } = open;
    await open.goto(devicePath(api.state.deviceAt(0).id, `?path=${SSID}`));
    await row(page, SSID).getByText("writable").waitFor();
    await row(page, SSID).dblclick();
    await press(page, "Enter");
    assert.equal(await page.getByLabel("New value of SSID").count(), 0);
    for (const name of ["Wake", "Reboot", "More actions", "Change the tags"])
      assert.equal(await page.getByRole("button", { name }).count(), 0, name);
  });

  test("wake tells step by step what happened", async () => {
    await using open = await openDevice(browser);
    await open.page.getByRole("button", { name: "Wake" }).click();
    await open.page.getByRole("dialog").getByText("Inform with 6 CONNECTION REQUEST").waitFor();
  });

  test("a reboot asks once and is followed to its end", async () => {
    await using open = await openDevice(browser);
    const { page } = open;
    await page.getByRole("button", { name: "Reboot" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reboot" }).click();
    await page.getByRole("list", { name: "Started tasks" }).getByText("came back with 1 BOOT").waitFor();
  });

  test("a factory reset wants the serial number typed", async () => {
    await using open = await openDevice(browser);
    const { page, api, device } = open;
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Factory reset…" }).click();
    const confirm = page.getByRole("button", { name: "Reset to factory settings" });
    await page.getByLabel("to confirm").fill("something else");
    assert.equal(await confirm.isDisabled(), true);
    await page.getByLabel("to confirm").fill(device.identity.serialNumber);
    await confirm.click();
    await until(() => api.state.tasks[0]?.operation.name === "factoryReset");
  });

  test("a deleted device is gone from the list", async () => {
    await using open = await openDevice(browser);
    const { page, device } = open;
    await page.getByRole("button", { name: "More actions" }).click();
    await page.getByRole("menuitem", { name: "Delete device…" }).click();
    await page.getByLabel("to confirm").fill(device.identity.serialNumber);
    await page.getByRole("button", { name: "Delete", exact: true }).click();
    await page.getByText("59 devices").waitFor();
  });

  test("tags are changed", async () => {
    await using open = await openDevice(browser);
    const { page, api, device } = open;
    await page.getByRole("button", { name: "Change the tags" }).click();
    await page
      .getByRole("combobox", { name: "Tags" })
      .or(page.getByLabel("Tags", { exact: true }).last())
      .first()
      .fill("fibre");
    await press(page, "Enter");
    await page.getByRole("button", { name: "Save" }).click();
    await until(() => api.state.device(device.id)?.tags.includes("fibre") === true);
    await page.getByText("fibre").first().waitFor();
  });

  test("a waiting task is cancelled in the list of tasks", async () => {
    await using open = await openDevice(browser);
    const { page, api } = open;
    api.holdTasks = true;
    await page.getByRole("button", { name: "Read anew", exact: true }).click();
    await page.getByRole("tab", { name: "Tasks" }).click();
    await page.getByRole("button", { name: "Cancel: Read everything anew" }).click();
    await page.getByRole("region", { name: "Tasks" }).getByText("Cancelled by admin.").waitFor();
  });

  test("progress of reading and the reason of a failed session are shown", async () => {
    await using open = await openPage(browser);
    await open.goto(devicePath(open.api.state.deviceAt(6).id));
    await open.page.getByText("486 of 812 read").waitFor();
    await open.goto(devicePath(open.api.state.deviceAt(2).id));
    await open.page.getByText("closed the connection after SetParameterValues").first().waitFor();
  });
});

async function openDevice(browser: Browser, search = "", context: BrowserContextOptions = {}) {
  const open: OpenPage = await openPage(browser, { context });
  const device = open.api.state.deviceAt(0);
  await open.goto(devicePath(device.id, search));
  await open.page.getByRole("treegrid").waitFor();
  return { ...open, device };
}

const row = (page: Page, path: string) => page.locator(`[role="row"][data-path="${path}"]`);
/** Whether a row is within what the tree shows, not only drawn beyond its edge. */
const inSight = async (page: Page, path: string) => {
  const [place, frame] = await Promise.all([
    row(page, path).boundingBox(),
    page.getByRole("treegrid").locator("..").boundingBox(),
  ]);
  return place !== null && frame !== null && place.y >= frame.y && place.y + place.height <= frame.y + frame.height;
};
const focusedPath = (page: Page) => page.evaluate("document.activeElement.dataset.path");

async function press(page: Page, keys: string): Promise<void> {
  for (const key of keys.split(" ")) {
    await page.keyboard.press(key);
    // A key follows the drawing of what the one before did, as fingers do.
    await page.evaluate("new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
  }
}

/** Waits for something that the server sees. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
}
