/*
 * Preloaded into a process, lets every fsync and fdatasync fail with EIO while the file named by FAIL_SYNC exists, as a
 * disk does that cannot keep what it was given.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#define SYNCHRONISE(function) \
  int function(int fd) { \
    static int (*real)(int); \
    if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, #function); \
    const char *flag = getenv("FAIL_SYNC"); \
    if (flag && access(flag, F_OK) == 0) { \
      errno = EIO; \
      return -1; \
    } \
    return real(fd); \
  }
SYNCHRONISE(fsync)
SYNCHRONISE(fdatasync)
