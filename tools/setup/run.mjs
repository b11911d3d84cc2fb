// The way in of every npm script: makes sure that the dependencies, Node 24 and the web page are there, then starts
// the real program. Plain JavaScript with dynamic imports only, so that even a very old Node gets as far as the sentence below.

var major = Number(process.versions.node.split(".")[0]);

if (major < 20) {
  console.error(
    "Beckon needs Node.js 20 or newer to set itself up, and this is Node.js " +
      process.versions.node +
      ". Install a current Node.js from https://nodejs.org and run the same command again.",
  );
  process.exitCode = 1;
} else {
  void import("./start.mjs").then((setup) => setup.start(process.argv.slice(2)));
}
