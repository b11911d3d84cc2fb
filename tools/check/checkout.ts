import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of this checkout. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** A file that belongs to the project; `path` is relative to the checkout, with forward slashes. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

export interface Workspace {
  /** Its folder's name: `acs`. */
  readonly name: string;
  /** Relative to the checkout: `packages/acs`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

export interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

export interface Checkout {
  readonly root: string;
  readonly files: readonly ProjectFile[];
  readonly manifest: Manifest;
  readonly workspaces: readonly Workspace[];
}

const BINARY = /\.(png|jpe?g|ico|woff2?|gz|zip|sqlite)$/;

/** Reads what belongs to a checkout: files that Git tracks or would track. */
export function readCheckout(root: string): Checkout {
  const listing = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  // A file deleted but not yet committed is still listed; one in conflict is listed several times.
  const paths = [...new Set(listing.split("\0"))].filter(
    (path) => path !== "" && !BINARY.test(path) && existsSync(join(root, path)),
  );
  return {
    root,
    files: paths.sort().map((path) => ({ path, text: readFileSync(join(root, path), "utf8") })),
    manifest: readManifest(root),
    workspaces: readdirSync(join(root, "packages"))
      .filter((name) => existsSync(join(root, "packages", name, "package.json")))
      .map((name) => ({ name, folder: `packages/${name}`, manifest: readManifest(join(root, "packages", name)) })),
  };
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}
