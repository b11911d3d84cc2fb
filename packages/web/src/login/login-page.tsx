import { Button, PasswordInput, Title } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { login } from "../api/commands.ts";
import { ApiProblem } from "../api/problem.ts";
import { whoQuery } from "../api/queries.ts";
import { Failure } from "../parts/failure.tsx";
import classes from "./login-page.module.css";

const LINK = /^#?token=(.+)$/;

/** Where one gets in: by the one-time link that the server prints, or by a token. */
export function LoginPage() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [token, setToken] = useState("");
  const attempt = useMutation({
    mutationFn: login,
    onSuccess: async (who) => {
      client.setQueryData(whoQuery.queryKey, who);
      await navigate({ to: "/", replace: true });
    },
  });

  const { mutate } = attempt;
  useEffect(() => {
    document.title = "Log in · Beckon";
    const readLink = () => {
      const linked = LINK.exec(window.location.hash)?.[1];
      if (!linked) return;
      // The token must not stay in the address bar, the history or a screenshot.
      window.history.replaceState(window.history.state, "", window.location.pathname);
      mutate(decodeURIComponent(linked));
    };
    readLink();
    // A link pasted while this page is open changes the fragment only; nothing is loaded anew.
    window.addEventListener("hashchange", readLink);
    return () => window.removeEventListener("hashchange", readLink);
  }, [mutate]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(token.trim());
  };
  const refused = attempt.error instanceof ApiProblem && [400, 401, 403, 410].includes(attempt.error.status);
  return (
    <main className={classes.page}>
      <div className={classes.box}>
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <Title order={1}>Log in to Beckon</Title>
        {attempt.error ? (
          <Failure what={refused ? "This link or token is not valid" : "Logging in failed"} error={attempt.error} />
        ) : null}
        <p className="soft">
          Open the link that the server prints when it starts; each link works once. Or enter an API token:
        </p>
        <form onSubmit={submit} className={classes.form}>
          <PasswordInput
            label="Token"
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
            autoComplete="current-password"
            visibilityToggleButtonProps={{ "aria-label": "Show the token" }}
            data-autofocus
          />
          <Button type="submit" size="sm" disabled={token.trim() === ""} loading={attempt.isPending}>
            Log in
          </Button>
        </form>
      </div>
    </main>
  );
}
