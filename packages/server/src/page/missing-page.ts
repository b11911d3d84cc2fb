/** Shown instead of the page while it has not been built. */
export const MISSING_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Beckon</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 1rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem; }
  code { padding: .1em .4em; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .3em; }
</style>
<h1>Beckon is running</h1>
<p>The ACS and its API work, but the page has not been built yet. Build it in the checkout with
<code>npm run build --workspace packages/web</code>, then load this page again.</p>
<p>Until then the command line does everything: <code>npm run beckon -- --help</code></p>
`;
