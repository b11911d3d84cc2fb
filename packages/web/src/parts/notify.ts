import { notifications } from "@mantine/notifications";
import { sentenceOf } from "../api/problem.ts";

// Mantine's close button has no name of its own.
const closeButtonProps = { "aria-label": "Dismiss" };

export function notifyDone(title: string, message: string): void {
  notifications.show({ title, message, color: "lagoon", closeButtonProps });
}

export function notifyFailure(title: string, error: unknown): void {
  notifications.show({ title, message: sentenceOf(error), color: "red", autoClose: 12_000, closeButtonProps });
}
