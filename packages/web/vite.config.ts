import react from "@vitejs/plugin-react";
import postcssPresetMantine from "postcss-preset-mantine";
import { defineConfig } from "vite";

/** `npm run dev -w @beckon/web` talks to a server of one's own, or to the test double of test/e2e, at this address. */
const DEVELOPMENT_API = "http://127.0.0.1:7580";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  css: { postcss: { plugins: [postcssPresetMantine()] } },
  server: { proxy: { "/api": DEVELOPMENT_API } },
  build: {
    target: "es2022",
    // The page's CSP forbids inline scripts and data: fonts; everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
