/** Who a device is (INF-2). */
export interface DeviceIdentity {
  readonly manufacturer: string;
  /** Six upper-case hexadecimal digits. */
  readonly oui: string;
  readonly productClass: string;
  readonly serialNumber: string;
}

/** A device's identity and everything that follows from it: addresses, names, and numbers that differ by device. */
export class Identity implements DeviceIdentity {
  readonly manufacturer: string;
  readonly oui: string;
  readonly productClass: string;
  readonly serialNumber: string;
  readonly seed: number;

  /** @param seed any integer; two devices with the same seed have the same addresses and numbers */
  constructor(identity: DeviceIdentity, seed: number) {
    this.manufacturer = identity.manufacturer;
    this.oui = identity.oui;
    this.productClass = identity.productClass;
    this.serialNumber = identity.serialNumber;
    this.seed = seed;
  }

  /** An integer in `minimum`..`maximum`, both included; always the same for this device and name. */
  number(name: string, minimum: number, maximum: number): number {
    return minimum + (hash(`${this.seed}/${name}`) % (maximum - minimum + 1));
  }

  /** One of the items; always the same for this device and name. */
  pick<T>(name: string, items: readonly [T, ...T[]]): T {
    return items[this.number(name, 0, items.length - 1)] ?? items[0];
  }

  /** A number of so many bits that no other device has whose seed is less than two to that power away. */
  own(bits: number): number {
    return Math.imul(this.seed, 0x9e3779b1) & (2 ** bits - 1);
  }

  /** The MAC address number `index`, 0 to 255, of this device: its OUI, then digits that follow from the seed. */
  mac(index: number): string {
    return colons(this.oui + hexadecimal((this.own(16) << 8) | (index & 0xff), 6));
  }

  /** The MAC address of somebody else's device nearby. */
  foreignMac(name: string): string {
    const digits = hexadecimal(hash(`${this.seed}/foreign/${name}`), 8) + hexadecimal(hash(`${name}/${this.seed}`), 8);
    return colons(`02${digits.slice(0, 10)}`);
  }
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).toUpperCase().padStart(digits, "0").slice(-digits);
}

function colons(digits: string): string {
  return digits.replace(/(..)(?!$)/g, "$1:");
}

/** FNV-1a with a final mix: 32 bits that look random, the same on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
