import react from "@vitejs/plugin-react";
import postcssPresetMantine from "postcss-preset-mantine";
import { defineConfig } from "vite";

/** `npm run dev -w packages/web` talks to the server that `npm start` starts, or to another at this address. */
const DEVELOPMENT_API = process.env.BECKON_URL ?? "http://127.0.0.1:3000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  css: { postcss: { plugins: [postcssPresetMantine()] } },
  // The Host of the browser goes through, or the server would take the page for one of another site.
  server: { proxy: { "/api": { target: DEVELOPMENT_API, changeOrigin: false } } },
  build: {
    target: "es2022",
    // The page's CSP forbids inline scripts and data: fonts; everything is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
