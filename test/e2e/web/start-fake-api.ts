/**
 * For work on the page without a server: `npx node test/e2e/web/start-fake-api.ts [devices]`, then `npm run dev -w packages/web`
 * and the printed link on the port of Vite.
 */
import { FakeApi } from "./fake-api.ts";

const api = await FakeApi.start({ devices: Number(process.argv[2] ?? 100_000), port: 3000 });
process.stdout.write(`${api.loginLink}\n`);
