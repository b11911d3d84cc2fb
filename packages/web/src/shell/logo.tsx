import { Link } from "@tanstack/react-router";
import classes from "./shell.module.css";

export function Logo() {
  return (
    <Link to="/" className={classes.logo}>
      <img src="/favicon.svg" alt="" width={22} height={22} />
      Beckon
    </Link>
  );
}
