/* What LLVM's OpenMP library asks of a machine, and not every one gives: it registers itself in a file under /dev/shm, and
 * ends the process where that is missing or read-only, as in many containers (llvm/llvm-project issue 53955). */
#if defined(__linux__)
#define _GNU_SOURCE
#include "peak.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/types.h>

/* Takes the place of the C library's function, for the whole process: where that one can make no file, the file has no
 * name. The library looks for it again within this process alone, and does without if it is not found. */
int shm_open(const char *name, int flags, mode_t mode)
{
    typedef int opener(const char *, int, mode_t);
    opener *const system_open = (opener *)dlsym(RTLD_NEXT, "shm_open");
    const int file = system_open ? system_open(name, flags, mode) : -1;
    return file < 0 && errno != EEXIST && (flags & O_CREAT) ? memfd_create(name, MFD_CLOEXEC) : file;
}
#endif
