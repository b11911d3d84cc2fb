import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { deviceId } from "@beckon/acs";
import { Fleet } from "@beckon/fleet";
import { ServerProcess } from "./support/server-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";
import { buildPage } from "./web/build-page.ts";
import { launchChromium, noBrowser } from "./web/chromium.ts";

const SSID = "Device.WiFi.SSID.1.SSID";

describe("the main job on a real server, simulated CPEs and Chromium", { skip: noBrowser, timeout: 240_000 }, () => {
  test("a CPE that nobody configured registers, is read whole, a person changes a value on the page, and the device has it", async () => {
    buildPage();
    await using data = await temporaryDirectory();
    await using server = await ServerProcess.start(data.path);
    await using fleet = await Fleet.start({
      acsUrl: server.acsUrl,
      count: 3,
      model: "tr181",
      periodicInterval: 3600,
      goal: { everyCpe: true },
    });
    const browser = await launchChromium();
    await using _ = { [Symbol.asyncDispose]: () => browser.close() };
    const page = await browser.newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });

    await page.goto(server.adminLink);
    await page.getByRole("heading", { name: "Fleet", level: 1 }).waitFor();
    await fleet.finished;
    const [cpe] = fleet.cpes;
    assert.ok(cpe);
    const { serialNumber } = cpe.model.identity;
    await page.getByRole("link", { name: "Devices" }).first().click();
    await page.getByText(serialNumber, { exact: true }).click();
    await page.getByRole("heading", { name: serialNumber }).waitFor();

    await page.getByPlaceholder("Search names and values").fill(SSID);
    const row = page.locator(`[data-path="${SSID}"]`);
    await row.getByRole("button", { name: "Change SSID" }).click();
    await page.getByLabel("New value of SSID").fill("Home & <b>Garden</b>");
    await page.getByRole("button", { name: "Save" }).click();
    // The interval is an hour: only the connection request can have brought the device here.
    await row.getByText("Done").waitFor({ timeout: 60_000 });
    await row.getByText("Home & <b>Garden</b>", { exact: true }).waitFor();
    const id = deviceId(cpe.model.identity);
    const { body } = await server.api<{ parameters: { path: string; value: string }[] }>(
      `/devices/${encodeURIComponent(id)}/parameters?search=${SSID}`,
    );
    assert.equal(body.parameters[0]?.value, "Home & <b>Garden</b>");
    assert.equal(cpe.model.get(SSID)?.text, "Home & <b>Garden</b>");
    assert.deepEqual(troubles, []);
  });
});
