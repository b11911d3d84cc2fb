/** What the exit status of `beckon` means. */
export const EXIT = {
  ok: 0,
  /** It was done and did not succeed: a task failed, a session failed. */
  failed: 1,
  /** The command line or the configuration cannot be used. */
  usage: 2,
  /** No server answers, or it answers nonsense. */
  unreachable: 3,
  /** The server refuses: no token, or not enough rights. */
  refused: 4,
  /** There is no such device, task, session or file. */
  notFound: 5,
  /** Not finished within the time to wait; it goes on. */
  pending: 6,
  /** Stopped by a signal. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_HELP = `Exit status:
  0  done
  1  it did not succeed: a task or a session failed
  2  the command line or the configuration cannot be used
  3  no server answers
  4  the server refuses (token missing, wrong, or without the right)
  5  no such device, task, session or file
  6  not finished within the time to wait; it goes on
  130  stopped by Ctrl-C`;
