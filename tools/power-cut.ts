/** `node tools/power-cut.ts --states 2000`; what it does is with the end-to-end tests, which alone may use what tests use. */
import "../test/e2e/power-cut/main.ts";
