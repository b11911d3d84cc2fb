/*
 * Preloaded into a process, writes down everything it does to the files of one directory, so that each state a power cut
 * could leave behind can be built from the record (rebuild.ts). An operation and its record are one step: no other thread
 * gets between them, so that the record has the order of what happened.
 *
 * RECORD_DIRECTORY  absolute path of the directory that is watched
 * RECORD_LOG        where the record goes, outside of it; others may append to it too
 *
 * A record: kind, 3 unused bytes, length of the name (u32), offset (i64), length of the data (i64), name, data; the
 * numbers in the byte order of the machine. Kinds: C created, W written, T truncated, S file synchronised,
 * D directory synchronised, U unlinked, R renamed (the data is the new name).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 65536
#define REAL(name, type, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = (type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static char *names[MOST_FILES];
static int is_directory[MOST_FILES];
static const char *directory;
static size_t directory_length;
static int record = -1;

struct header {
  char kind;
  char unused[3];
  uint32_t name_length;
  int64_t offset;
  int64_t data_length;
} __attribute__((packed));

static int real_open(const char *path, int flags, mode_t mode) {
  REAL("open", int, const char *, int, ...);
  return real(path, flags, mode);
}

__attribute__((constructor)) static void start(void) {
  const char *log = getenv("RECORD_LOG");
  directory = getenv("RECORD_DIRECTORY");
  if (!directory || !log) return;
  directory_length = strlen(directory);
  record = real_open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The name below the directory; NULL if the path is elsewhere, or memory that is shared between processes (-shm). */
static const char *watched(const char *path) {
  if (record < 0 || !path || strncmp(path, directory, directory_length) != 0 || path[directory_length] != '/') return NULL;
  const char *name = path + directory_length + 1;
  size_t length = strlen(name);
  if (length == 0 || (length > 4 && strcmp(name + length - 4, "-shm") == 0)) return NULL;
  return name;
}

static void note(char kind, const char *name, int64_t offset, const void *data, int64_t length) {
  struct header header = {kind, {0}, (uint32_t)strlen(name), offset, length};
  struct iovec parts[3] = {{&header, sizeof header}, {(void *)name, strlen(name)}, {(void *)data, (size_t)length}};
  /* A record that is cut short would make the rest unreadable: better no record at all. */
  if (writev(record, parts, 3) != (ssize_t)(sizeof header + strlen(name) + (size_t)length)) abort();
}

static const char *name_of(int fd) { return fd >= 0 && fd < MOST_FILES && !is_directory[fd] ? names[fd] : NULL; }

static void forget(int fd) {
  if (fd < 0 || fd >= MOST_FILES) return;
  free(names[fd]);
  names[fd] = NULL;
  is_directory[fd] = 0;
}

static int open_noted(const char *path, int flags, mode_t mode) {
  const char *name = watched(path);
  int whole = record >= 0 && path && strcmp(path, directory) == 0;
  if (!name && !whole) {
    int fd = real_open(path, flags, mode);
    if (record >= 0) {
      pthread_mutex_lock(&turn);
      forget(fd);
      pthread_mutex_unlock(&turn);
    }
    return fd;
  }
  pthread_mutex_lock(&turn);
  int is_new = name && (flags & O_CREAT) && access(path, F_OK) != 0;
  int fd = real_open(path, flags, mode);
  forget(fd);
  if (fd >= 0 && fd < MOST_FILES) {
    names[fd] = strdup(name ? name : "");
    is_directory[fd] = whole;
    if (is_new) note('C', name, 0, NULL, 0);
    else if (name && (flags & O_TRUNC)) note('T', name, 0, NULL, 0);
  }
  pthread_mutex_unlock(&turn);
  return fd;
}

#define OPEN(function) \
  int function(const char *path, int flags, ...) { \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list rest; \
      va_start(rest, flags); \
      mode = va_arg(rest, mode_t); \
      va_end(rest); \
    } \
    return open_noted(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  REAL("close", int, int);
  if (record < 0) return real(fd);
  pthread_mutex_lock(&turn);
  forget(fd);
  int result = real(fd);
  pthread_mutex_unlock(&turn);
  return result;
}

static ssize_t written(int fd, const void *data, ssize_t length, off_t offset) {
  if (length > 0) note('W', names[fd], offset, data, length);
  return length;
}

#define PWRITE(function, type) \
  ssize_t function(int fd, const void *data, size_t length, type offset) { \
    REAL(#function, ssize_t, int, const void *, size_t, type); \
    if (!name_of(fd)) return real(fd, data, length, offset); \
    pthread_mutex_lock(&turn); \
    ssize_t result = written(fd, data, real(fd, data, length, offset), offset); \
    pthread_mutex_unlock(&turn); \
    return result; \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t length) {
  REAL("write", ssize_t, int, const void *, size_t);
  if (!name_of(fd)) return real(fd, data, length);
  pthread_mutex_lock(&turn);
  ssize_t result = real(fd, data, length);
  written(fd, data, result, lseek(fd, 0, SEEK_CUR) - (result > 0 ? result : 0));
  pthread_mutex_unlock(&turn);
  return result;
}

#define TRUNCATE(function, type) \
  int function(int fd, type length) { \
    REAL(#function, int, int, type); \
    if (!name_of(fd)) return real(fd, length); \
    pthread_mutex_lock(&turn); \
    int result = real(fd, length); \
    if (result == 0) note('T', names[fd], length, NULL, 0); \
    pthread_mutex_unlock(&turn); \
    return result; \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNCHRONISE(function) \
  int function(int fd) { \
    REAL(#function, int, int); \
    if (fd < 0 || fd >= MOST_FILES || !names[fd]) return real(fd); \
    pthread_mutex_lock(&turn); \
    int result = real(fd); \
    if (result == 0) note(is_directory[fd] ? 'D' : 'S', names[fd], 0, NULL, 0); \
    pthread_mutex_unlock(&turn); \
    return result; \
  }
SYNCHRONISE(fsync)
SYNCHRONISE(fdatasync)

int unlink(const char *path) {
  REAL("unlink", int, const char *);
  const char *name = watched(path);
  if (!name) return real(path);
  pthread_mutex_lock(&turn);
  int result = real(path);
  if (result == 0) note('U', name, 0, NULL, 0);
  pthread_mutex_unlock(&turn);
  return result;
}

int rename(const char *from, const char *to) {
  REAL("rename", int, const char *, const char *);
  const char *name = watched(from);
  const char *new_name = watched(to);
  if (!name || !new_name) return real(from, to);
  pthread_mutex_lock(&turn);
  int result = real(from, to);
  if (result == 0) note('R', name, 0, new_name, (int64_t)strlen(new_name));
  pthread_mutex_unlock(&turn);
  return result;
}
