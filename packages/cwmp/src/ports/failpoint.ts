/** Told of every step that is reached; undefined outside of tests. */
let listener: ((name: string) => void) | undefined;

/**
 * Names a step at which a test may end the process, to see that nothing acknowledged is lost. Does nothing unless a test
 * listens. The names are listed in the server's table of failpoints.
 */
export function failpoint(name: string): void {
  listener?.(name);
}

/** For tests: calls `listen` at every step from now on, in this thread; undefined ends it. */
export function onFailpoint(listen: ((name: string) => void) | undefined): void {
  listener = listen;
}
