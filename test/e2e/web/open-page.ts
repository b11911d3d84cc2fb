import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { FakeApi } from "./fake-api.ts";

/** A page that is logged in, its server, and what went wrong in it. */
export interface OpenPage extends AsyncDisposable {
  readonly api: FakeApi;
  readonly page: Page;
  /** Uncaught exceptions, console errors and dialogs; a test that expects none asserts that it is empty. */
  readonly troubles: string[];
  goto(path: string): Promise<void>;
}

interface OpenOptions {
  readonly devices?: number;
  readonly role?: string;
  readonly context?: BrowserContextOptions;
}

export async function openPage(
  browser: Browser,
  { devices = 60, role = "admin", context: options = {} }: OpenOptions = {},
): Promise<OpenPage> {
  const api = await FakeApi.start({ devices, role });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`exception: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(api.loginLink);
  await page.getByRole("heading", { name: "Fleet", level: 1 }).waitFor();
  return {
    api,
    page,
    troubles,
    goto: async (path) => {
      await page.goto(api.url + path);
    },
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await api[Symbol.asyncDispose]();
    },
  };
}

/** The address of a device's page. */
export const devicePath = (id: string, search = "") => `/devices/${encodeURIComponent(id)}${search}`;
