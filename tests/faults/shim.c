/* Makes the calls of a process to the operating system fail, when and how a shared file says.

   Loaded before the C library (LD_PRELOAD).  Only calls on what lies under the folder
   FAULTS_UNDER count and fail.  The file FAULTS_CONTROL holds a `struct control`, mapped by every
   process of the program and by the test that leads it; see shim.py. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { WRITES = 1, SYNCS = 2, OPENS = 4, NAMES = 8, READS = 16 };

struct control {
    uint64_t kinds;  /* which calls count: of the enum above; 0: none fails */
    uint64_t counted; /* how many have been counted since it was set to 0 */
    uint64_t at;     /* the number of the call that fails, from 1; 0: none */
    uint64_t lasting; /* whether all that come after it fail too */
    uint64_t error;  /* with which errno */
    uint64_t halves; /* whether the first write that fails writes half of it before */
    int64_t clock;   /* seconds that the clock is set on; less than 0: back */
};

static struct control *control;
static const char *under;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("FAULTS_CONTROL");
    under = getenv("FAULTS_UNDER");
    int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file >= 0) {
        void *found = mmap(NULL, sizeof *control, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        control = found == MAP_FAILED ? NULL : found;
        close(file);
    }
}

/* Returns the C library's own function called `name`. */
#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = dlsym(RTLD_NEXT, name)

/* Tells whether `path` lies under the folder. */
static int inside(const char *path) {
    size_t length = under ? strlen(under) : 0;
    return length && path && !strncmp(path, under, length) && (!path[length] || path[length] == '/');
}

static int inside_of(int fd) {
    char link[64], path[PATH_MAX];
    if (!control || !control->kinds) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return inside(path);
}

/* Counts a call; returns whether it is to fail: 1, or 2 for the first of them. */
static int fails(int kind) {
    if (!control || !(control->kinds & kind)) return 0;
    uint64_t number = __atomic_add_fetch(&control->counted, 1, __ATOMIC_SEQ_CST);
    if (!control->at || number < control->at) return 0;
    if (number > control->at && !control->lasting) return 0;
    errno = (int)control->error;
    return number == control->at ? 2 : 1;
}

static int fails_on(int kind, int fd) { return inside_of(fd) ? fails(kind) : 0; }

/* How much of `length` is written after all, before the disk is full. */
static size_t half(int how, size_t length) {
    return how == 2 && control->halves && length > 1 ? length / 2 : 0;
}

ssize_t write(int fd, const void *data, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    int how = fails_on(WRITES, fd);
    if (how && !half(how, length)) return -1;
    return real(fd, data, how ? half(how, length) : length);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t place) {
    REAL(ssize_t, "pwrite", int, const void *, size_t, off_t);
    int how = fails_on(WRITES, fd);
    if (how && !half(how, length)) return -1;
    return real(fd, data, how ? half(how, length) : length, place);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t place) {
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    int how = fails_on(WRITES, fd);
    if (how && !half(how, length)) return -1;
    return real(fd, data, how ? half(how, length) : length, place);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    return fails_on(WRITES, fd) ? -1 : real(fd, parts, count);
}

ssize_t sendfile(int to, int from, off_t *place, size_t length) {
    REAL(ssize_t, "sendfile", int, int, off_t *, size_t);
    return fails_on(WRITES, to) ? -1 : real(to, from, place, length);
}

ssize_t sendfile64(int to, int from, off64_t *place, size_t length) {
    REAL(ssize_t, "sendfile64", int, int, off64_t *, size_t);
    return fails_on(WRITES, to) ? -1 : real(to, from, place, length);
}

int ftruncate(int fd, off_t length) {
    REAL(int, "ftruncate", int, off_t);
    return fails_on(WRITES, fd) ? -1 : real(fd, length);
}

int ftruncate64(int fd, off64_t length) {
    REAL(int, "ftruncate64", int, off64_t);
    return fails_on(WRITES, fd) ? -1 : real(fd, length);
}

int fsync(int fd) {
    REAL(int, "fsync", int);
    return fails_on(SYNCS, fd) ? -1 : real(fd);
}

int fdatasync(int fd) {
    REAL(int, "fdatasync", int);
    return fails_on(SYNCS, fd) ? -1 : real(fd);
}

ssize_t read(int fd, void *data, size_t length) {
    REAL(ssize_t, "read", int, void *, size_t);
    return fails_on(READS, fd) ? -1 : real(fd, data, length);
}

ssize_t pread(int fd, void *data, size_t length, off_t place) {
    REAL(ssize_t, "pread", int, void *, size_t, off_t);
    return fails_on(READS, fd) ? -1 : real(fd, data, length, place);
}

ssize_t pread64(int fd, void *data, size_t length, off64_t place) {
    REAL(ssize_t, "pread64", int, void *, size_t, off64_t);
    return fails_on(READS, fd) ? -1 : real(fd, data, length, place);
}

/* Opening counts where it makes a file; without permission, where it is to be written at all. */
static int refused(const char *path, int flags) {
    int writes = flags & O_CREAT;
    if (control && control->error == EACCES) writes = flags & (O_CREAT | O_WRONLY | O_RDWR);
    return control && writes && inside(path) && fails(OPENS);
}

#define MODE(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | O_TMPFILE)) { \
        va_list rest; \
        va_start(rest, flags); \
        mode = va_arg(rest, mode_t); \
        va_end(rest); \
    }

int open(const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "open", const char *, int, ...);
    return refused(path, flags) ? -1 : real(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "open64", const char *, int, ...);
    return refused(path, flags) ? -1 : real(path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "openat", int, const char *, int, ...);
    return refused(path, flags) ? -1 : real(folder, path, flags, mode);
}

int openat64(int folder, const char *path, int flags, ...) {
    MODE(flags)
    REAL(int, "openat64", int, const char *, int, ...);
    return refused(path, flags) ? -1 : real(folder, path, flags, mode);
}

int rename(const char *from, const char *to) {
    REAL(int, "rename", const char *, const char *);
    return inside(to) && fails(NAMES) ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode) {
    REAL(int, "mkdir", const char *, mode_t);
    return inside(path) && fails(NAMES) ? -1 : real(path, mode);
}

int unlink(const char *path) {
    REAL(int, "unlink", const char *);
    /* A full disk takes away what it is asked to. */
    int counts = inside(path) && control && control->error != ENOSPC;
    return counts && fails(NAMES) ? -1 : real(path);
}

int clock_gettime(clockid_t which, struct timespec *now) {
    REAL(int, "clock_gettime", clockid_t, struct timespec *);
    int came = real(which, now);
    if (!came && control && which == CLOCK_REALTIME) now->tv_sec += control->clock;
    return came;
}

int gettimeofday(struct timeval *now, void *zone) {
    REAL(int, "gettimeofday", struct timeval *, void *);
    int came = real(now, zone);
    if (!came && control) now->tv_sec += control->clock;
    return came;
}

time_t time(time_t *now) {
    struct timeval found;
    gettimeofday(&found, NULL);
    if (now) *now = found.tv_sec;
    return found.tv_sec;
}
