import { Anchor } from "@mantine/core";
import { createLink } from "@tanstack/react-router";

/** A link to a page, in the colour of links; checked against the routes. */
export const TextLink = createLink(Anchor<"a">);
