import { CwmpFault, decodeBody, encodeUtf8, OddityList } from "@beckon/cwmp";
import type { DeviceModel } from "../model/device-model.ts";
import { STORED_IMAGE } from "./file-types.ts";
import type { Firmware, ReceivedFile } from "./firmware.ts";
import { activeVersionPath, storedImage } from "./firmware-images.ts";

/**
 * A flash memory that is not there. A firmware image changes SoftwareVersion: to the version that its first line or its
 * URL names, else to the next one. A configuration file has one `path=value` per line. What is uploaded is the
 * configuration in that form, or a short log.
 */
export const SIMULATED_FIRMWARE: Firmware = {
  install(file, model) {
    if (file.body.length === 0) throw new CwmpFault(9018, "the file is empty");
    if (file.fileType.startsWith("1 ")) {
      const path = `${model.root}DeviceInfo.SoftwareVersion`;
      const before = model.get(path)?.text;
      if (before === undefined) return { changes: new Map(), reboot: true };
      const version = versionOf(file) ?? nextVersion(before);
      const slot = activeVersionPath(model);
      return {
        changes: new Map([[path, version], ...(slot === undefined ? [] : [[slot, version] as const])]),
        reboot: true,
      };
    }
    if (file.fileType === STORED_IMAGE) {
      const version = versionOf(file) ?? nextVersion(model.get(`${model.root}DeviceInfo.SoftwareVersion`)?.text ?? "1");
      return { changes: storedImage(model, file.targetFileName || nameOf(file.url), version), reboot: false };
    }
    if (file.fileType.startsWith("3 ")) return { changes: configurationOf(file, model), reboot: false };
    return { changes: new Map(), reboot: false };
  },

  provide(fileType, model) {
    if (/Log File/.test(fileType)) return encodeUtf8(log(model));
    if (/Vendor Configuration File/.test(fileType)) return encodeUtf8(configuration(model));
    throw new CwmpFault(9011, `there is no file of the type ${fileType}`);
  },
};

const VERSION = /(?:^|[^0-9.])v?(\d+(?:\.\d+){1,4}(?:-[0-9A-Za-z.]+?)?)(?=\.(?:bin|img|tar|zip|gz)\b|[^0-9A-Za-z.-]|$)/;

function versionOf({ body, url }: ReceivedFile): string | undefined {
  const firstLine = decodeBody(body.subarray(0, 200), undefined, new OddityList()).split(/[\r\n]/, 1)[0] ?? "";
  const named = /^(?:version[:= ]\s*)?v?(\d+(?:\.\d+)+\S*)$/i.exec(firstLine.trim())?.[1];
  return named?.slice(0, 64) ?? VERSION.exec(nameOf(url))?.[1]?.slice(0, 64);
}

function nameOf(url: string): string {
  return url.replace(/[?#].*$/s, "").replace(/^.*\//s, "");
}

function nextVersion(version: string): string {
  return version.replace(/(\d+)(?!.*\d)/, (digits) => String(Number(digits) + 1));
}

function configurationOf({ body }: ReceivedFile, model: DeviceModel): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  for (const line of decodeBody(body, undefined, new OddityList()).split(/\r?\n/)) {
    const equals = line.indexOf("=");
    const path = line.slice(0, equals).trim();
    if (equals > 0 && model.parameter(path)?.leaf.writable) changes.set(path, line.slice(equals + 1));
  }
  return changes;
}

function configuration(model: DeviceModel): string {
  const root = model.object(model.root);
  let text = "";
  for (const place of root ? model.walk(root) : []) {
    if (place.kind === "leaf" && place.leaf.writable && !place.leaf.hidden) {
      text += `${place.path}=${model.text(place).replace(/[\r\n]+/g, " ")}\n`;
    }
  }
  return text;
}

function log(model: DeviceModel): string {
  const started = new Date(model.startedAt).toISOString();
  return `${started} ${model.identity.serialNumber} started\n${model.currentTime} uploading this log\n`;
}
