import { attribute, child, type XmlElement } from "@beckon/cwmp";
import { ModelError, type ParameterDefinition } from "@beckon/datamodel";
import { absolutePath } from "./absolute-path.ts";
import { defined } from "./fact-fields.ts";
import { readType, type TypeLibrary } from "./xml-syntax.ts";

const NOTIFY = ["normal", "forceEnabled", "forceDefaultEnabled", "canDeny"] as const;
const DEFAULT_KINDS = ["object", "factory", "implementation", "parameter"] as const;
const STATUSES = ["deprecated", "obsoleted", "deleted"] as const;
/** What a `<syntax>` may hold beside the element of its type. */
const NO_TYPES = new Set(["list", "default", "description"]);

/**
 * @param object path of the object it is in
 * @param since version of the object, for what says none itself
 * @throws ModelError
 */
export function readParameter(
  element: XmlElement,
  object: string,
  types: TypeLibrary,
  since: string | undefined,
): ParameterDefinition {
  const path = object + (attribute(element, "name") ?? attribute(element, "base") ?? "");
  if (path === object) throw new ModelError(`a parameter of ${object} has no name`);
  const syntax = child(element, "syntax");
  const typeElement = syntax?.children.find(({ local }) => !NO_TYPES.has(local));
  if (!syntax || !typeElement) throw new ModelError(`parameter ${path} has no type`);
  const list = child(syntax, "list");
  const size = list && child(list, "size");
  const preset = child(syntax, "default");
  const targets = attributeOfChild(typeElement, "pathRef", "targetParent")?.split(/\s+/).filter(Boolean) ?? [];
  const targetParam = attributeOfChild(typeElement, "enumerationRef", "targetParam");
  return {
    ...readType(typeElement, types, `parameter ${path}`),
    path,
    // SPV-15: over CWMP what is written once may be written again.
    writable: /^(readWrite|writeOnceReadOnly)$/.test(attribute(element, "access") ?? ""),
    list: list !== undefined,
    hidden: isTrue(syntax, "hidden") || isTrue(syntax, "secured"),
    command: isTrue(syntax, "command"),
    forcedInform: isTrue(element, "forcedInform"),
    activeNotify: NOTIFY.find((known) => known === attribute(element, "activeNotify")) ?? "normal",
    ...statusOf(element),
    ...defined({
      minimumItems: list && numberOf(list, "minItems"),
      maximumItems: list && numberOf(list, "maxItems"),
      maximumListLength: size && numberOf(size, "maxLength"),
      default: preset && (attribute(preset, "value") ?? ""),
      defaultKind: preset && DEFAULT_KINDS.find((known) => known === attribute(preset, "type")),
      references: targets.length > 0 ? targets.map((target) => absolutePath(path, target)) : undefined,
      enumeratedBy: targetParam === undefined ? undefined : absolutePath(path, targetParam),
      since: attribute(element, "version") ?? since,
    }),
  };
}

/** Whether an object or parameter should not be used any more. */
export function statusOf(element: XmlElement): Pick<ParameterDefinition, "deprecated" | "status"> {
  const status = STATUSES.find((known) => known === attribute(element, "status"));
  return status ? { deprecated: true, status } : { deprecated: false };
}

/** Undefined if there is no such attribute, or no number in it (`unbounded`). */
export function numberOf(element: XmlElement, name: string): number | undefined {
  const text = attribute(element, name);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function isTrue(element: XmlElement, name: string): boolean {
  const text = attribute(element, name);
  return text === "true" || text === "1";
}

function attributeOfChild(element: XmlElement, local: string, name: string): string | undefined {
  const inner = child(element, local);
  return inner && attribute(inner, name);
}
