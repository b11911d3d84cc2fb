/** Takes the pictures of the README anew: `npx node test/e2e/web/take-pictures.ts`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Fleet } from "../../../packages/web/src/generated/api.ts";
import { buildPage } from "./build-page.ts";
import { launchChromium } from "./chromium.ts";
import { HOSTILE_TEXT } from "./fake-devices.ts";
import { devicePath, openPage } from "./open-page.ts";

const images = join(import.meta.dirname, "../../../docs/images");
mkdirSync(images, { recursive: true });
buildPage();
const browser = await launchChromium();
try {
  await using open = await openPage(browser, {
    devices: 48_200,
    context: { colorScheme: "dark", reducedMotion: "reduce" },
  });
  const { page, api } = open;
  // The devices that are there to do harm belong into tests.
  await page.route("**/api/v1/fleet", async (route) => {
    const answer = await route.fetch();
    const fleet = (await answer.json()) as Fleet;
    const byModel = fleet.byModel.filter((model) => model.count > 1 && model.manufacturer !== HOSTILE_TEXT);
    await route.fulfill({ response: answer, json: { ...fleet, byModel } });
  });
  api.holdTasks = true;
  const device = api.state.deviceAt(0);
  await open.goto(devicePath(device.id, "?path=Device.WiFi.Radio.1.Channel"));
  await page.getByRole("button", { name: "Change Channel" }).click();
  await page.getByLabel("New value of Channel").fill("11");
  await page.keyboard.press("Enter");
  await page.getByText("Waits for the next session.").waitFor();
  api.sendTasks();
  await page.getByText("Sent to the device.").waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(images, "device.png") });

  await page.emulateMedia({ colorScheme: "light" });
  await open.goto("/");
  await page.getByText("combinations").waitFor();
  await page.screenshot({ path: join(images, "fleet.png") });
} finally {
  await browser.close();
}
