/** The object that holds a parameter or object, with the dot at its end: `A.B.` of `A.B.c` and of `A.B.C.`. */
export function parentPath(path: string): string {
  return path.slice(0, path.lastIndexOf(".", path.length - 2) + 1);
}
