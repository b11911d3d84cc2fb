import "react";

declare module "react" {
  // Styles may set our custom properties.
  interface CSSProperties {
    [name: `--${string}`]: string | number;
  }
}
