// The baseline: node:http that reads the bodies, understands nothing and answers with canned bytes.
import { createServer } from "node:http";
import { CANNED_RESPONSE, REALM } from "./messages.ts";

const ANSWER = Buffer.from(CANNED_RESPONSE);
const CHALLENGE = `Digest realm="${REALM}", qop="auth", nonce="0123456789abcdef0123456789abcdef0123456789abcdef"`;
const REFUSAL = Buffer.from("Authentication is required.\n");
const server = createServer((request, response) => {
  let length = 0;
  request.on("data", (chunk: Buffer) => {
    length += chunk.length;
  });
  request.on("end", () => {
    if (length === 0) response.writeHead(204).end();
    else if (request.headers.authorization === undefined) {
      response.writeHead(401, {
        "content-type": "text/plain; charset=utf-8",
        "www-authenticate": CHALLENGE,
        "content-length": REFUSAL.length,
      });
      response.end(REFUSAL);
    } else {
      response.writeHead(200, {
        "content-type": 'text/xml; charset="utf-8"',
        "content-length": ANSWER.length,
        "set-cookie": "session=0123456789abcdef0123456789abcdef; Path=/",
      });
      response.end(ANSWER);
    }
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(JSON.stringify({ port: typeof address === "object" && address ? address.port : 0 }));
});
