import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  createTheme,
  type MantineColorsTuple,
  Modal,
  Table,
  Tabs,
  Tooltip,
} from "@mantine/core";

const lagoon: MantineColorsTuple = [
  "#e6f6f9",
  "#cfeaf0",
  "#a3d6e1",
  "#74c1d2",
  "#4db0c5",
  "#2f9db4",
  "#18869d",
  "#0b6a80",
  "#075567",
  "#03404e",
];

/** Blueish, as the page's own surfaces; Mantine's are neutral. */
const dark: MantineColorsTuple = [
  "#d5dde5",
  "#b7c2cd",
  "#97a5b4",
  "#64727f",
  "#36414d",
  "#29323c",
  "#1b222a",
  "#161c22",
  "#10151a",
  "#0b0f13",
];

/** Small type and tight rows: people look at this all day and want much of it at once. Contrasts are checked by axe in the tests. */
export const theme = createTheme({
  primaryColor: "lagoon",
  colors: { lagoon, dark },
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  defaultRadius: 6,
  cursorType: "pointer",
  fontFamily: 'Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", "JetBrains Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.25rem" },
  headings: { fontWeight: "620", sizes: { h1: { fontSize: "1.3125rem" }, h2: { fontSize: "0.9375rem" } } },
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: "subtle", color: "gray" } }),
    Anchor: Anchor.extend({ defaultProps: { inherit: true } }),
    Badge: Badge.extend({ defaultProps: { variant: "default", size: "sm" } }),
    Button: Button.extend({ defaultProps: { size: "xs" } }),
    Modal: Modal.extend({ defaultProps: { closeButtonProps: { "aria-label": "Close" }, centered: true } }),
    Table: Table.extend({ defaultProps: { verticalSpacing: 6, horizontalSpacing: "sm" } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Tooltip: Tooltip.extend({
      // Inside of the main landmark, where assistive technology expects what belongs to the content.
      defaultProps: { openDelay: 350, withArrow: true, portalProps: { target: "#content" } },
    }),
  },
});
