import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import {
  authorize,
  type DigestAlgorithm,
  digestResponse,
  ha1,
  parseAuthorization,
  parseChallenges,
} from "@beckon/connection-request";
import { hashes } from "./ports.ts";

interface Vector {
  readonly algorithm: DigestAlgorithm;
  readonly username: string;
  readonly realm: string;
  readonly password: string;
  readonly method: string;
  readonly uri: string;
  readonly nonce: string;
  readonly qop?: string;
  readonly nc?: string;
  readonly cnonce?: string;
  readonly response: string;
}

const connectionRequest = {
  username: "cpeuser",
  realm: "CPE",
  password: "Secret1",
  method: "GET",
  uri: "/x9Kq2",
  nonce: "5f1e",
  nc: "00000001",
  cnonce: "a1b2",
};
const mufasa = {
  username: "Mufasa",
  realm: "http-auth@example.org",
  password: "Circle of Life",
  method: "GET",
  uri: "/dir/index.html",
  nonce: "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v",
  qop: "auth",
  nc: "00000001",
  cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
};

const VECTORS: Readonly<Record<string, Vector>> = {
  "connection request, MD5": {
    ...connectionRequest,
    algorithm: "MD5",
    qop: "auth",
    response: "a22fb530e5d9d5da9dcfe25f27398aff",
  },
  "connection request, MD5-sess": {
    ...connectionRequest,
    algorithm: "MD5-sess",
    qop: "auth",
    response: "de37a287f19527b56e7663c5fd306425",
  },
  "connection request, without qop": {
    ...connectionRequest,
    algorithm: "MD5",
    response: "907b31601e50e13ba2e8a5b4cd421099",
  },
  "RFC 2617, 3.5": {
    algorithm: "MD5",
    username: "Mufasa",
    realm: "testrealm@host.com",
    password: "Circle Of Life",
    method: "GET",
    uri: "/dir/index.html",
    nonce: "dcd98b7102dd2f0e8b11d0f600bfb0c093",
    qop: "auth",
    nc: "00000001",
    cnonce: "0a4f113b",
    response: "6629fae49393a05397450978507c4ef1",
  },
  "RFC 2069, 2.4, as corrected": {
    algorithm: "MD5",
    username: "Mufasa",
    realm: "testrealm@host.com",
    password: "CircleOfLife",
    method: "GET",
    uri: "/dir/index.html",
    nonce: "dcd98b7102dd2f0e8b11d0f600bfb0c093",
    response: "1949323746fe6a43ef61f9606e7febea",
  },
  "RFC 7616, 3.9.1, MD5": { ...mufasa, algorithm: "MD5", response: "8ca523f5e9506fed4657c9700eebdbec" },
  "RFC 7616, 3.9.1, SHA-256": {
    ...mufasa,
    algorithm: "SHA-256",
    response: "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1",
  },
};

for (const [name, vector] of Object.entries(VECTORS)) {
  test(`the digest of ${name} is as published [AUTH-3]`, () => {
    const { username, realm, password, response, ...input } = vector;
    const known = ha1(hashes, vector.algorithm, username, realm, password);
    assert.equal(digestResponse(hashes, { ...input, ha1: known }), response);
  });

  test(`our client answers the challenge of ${name} with it [AUTH-3]`, () => {
    const { algorithm, username, realm, password, method, uri, nonce, qop, cnonce, response } = vector;
    const asked = `Digest realm="${realm}", nonce="${nonce}", algorithm=${algorithm}${qop ? `, qop="${qop}"` : ""}`;
    const answer = authorize(hashes, parseChallenges(asked), {
      username,
      password,
      method,
      uri,
      clientNonce: cnonce ?? "unused",
      nonceCount: 1,
    });
    const sent = parseAuthorization(answer?.header);
    assert.equal(sent?.scheme, "digest");
    assert.equal(sent.response, response);
    assert.equal(sent.username, username);
    assert.equal(sent.nc, vector.qop && "00000001");
  });
}

// Real agents against a recording server. The recordings are not part of the repository.
const captures = new URL("../../../../shared/captures/", import.meta.url);
const CAPTURED: Readonly<Record<string, { readonly password: string }>> = {
  "easycwmp-auth-digest": { password: "easycwmp" },
  "simulatr69-auth-digest": { password: "acspass" },
  "softov-cwmp-sim-auth-digest": { password: "" },
};

for (const [name, { password }] of Object.entries(CAPTURED)) {
  test(`every digest of the recording ${name} is calculated as the agent did [QRK-17]`, (t) => {
    const folder = new URL(`${name}/`, captures);
    if (!existsSync(folder)) return t.diagnostic("no recordings beside the checkout: nothing compared");
    let compared = 0;
    for (const file of readdirSync(folder).filter((file) => file.endsWith(".req.http"))) {
      const head = readFileSync(new URL(file, folder), "latin1");
      const sent = parseAuthorization(/^Authorization: (.*)$/im.exec(head)?.[1]);
      if (sent?.scheme !== "digest") continue;
      const known = ha1(hashes, "MD5", sent.username, sent.realm, password);
      const { nonce, uri, qop = "", nc = "", cnonce = "" } = sent;
      const method = head.slice(0, head.indexOf(" "));
      const response = digestResponse(hashes, { algorithm: "MD5", ha1: known, nonce, method, uri, qop, nc, cnonce });
      assert.equal(response, sent.response, file);
      compared++;
    }
    assert.notEqual(compared, 0);
  });
}
