#define _GNU_SOURCE  // POSIX_SPAWN_SETSID, ptsname_r

#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

int pseudo_terminal_open(int columns, int rows) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (terminal < 0) return -1;
  if (grantpt(terminal) == 0 && unlockpt(terminal) == 0
      && pseudo_terminal_resize(terminal, columns, rows)) {
    return terminal;
  }
  close(terminal);
  return -1;
}

// The first terminal that a session's leader opens becomes its controlling terminal.
static int add_terminal(posix_spawn_file_actions_t *actions, int terminal) {
  char path[64];
  int error = ptsname_r(terminal, path, sizeof path);
  if (error == 0) error = posix_spawn_file_actions_addopen(actions, 0, path, O_RDWR, 0);
  if (error == 0) error = posix_spawn_file_actions_adddup2(actions, 0, 1);
  if (error == 0) error = posix_spawn_file_actions_adddup2(actions, 0, 2);
  return error;
}

static int add_defaults(posix_spawnattr_t *attributes) {
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  int error = posix_spawnattr_setsigdefault(attributes, &all);
  if (error == 0) error = posix_spawnattr_setsigmask(attributes, &none);
  if (error == 0) {
    error = posix_spawnattr_setflags(
      attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }
  return error;
}

pid_t pseudo_terminal_spawn(
  int terminal, const char *path, char *const arguments[], char *const environment[]) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  pid_t child = -1;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  int error = add_terminal(&actions, terminal);
  if (error == 0) error = add_defaults(&attributes);
  if (error == 0) error = posix_spawn(&child, path, &actions, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return error == 0 ? child : -1;
}

static bool wait_for(int descriptor, short events, int milliseconds) {
  struct pollfd wanted = {.fd = descriptor, .events = events};
  int ready;
  do ready = poll(&wanted, 1, milliseconds);
  while (ready < 0 && errno == EINTR);
  return ready > 0;
}

ssize_t pseudo_terminal_read(int terminal, void *bytes, size_t capacity, int milliseconds) {
  if (!wait_for(terminal, POLLIN, milliseconds)) return -1;
  ssize_t count = read(terminal, bytes, capacity);
  if (count < 0) return errno == EAGAIN || errno == EINTR ? -1 : 0;
  return count;
}

ssize_t pseudo_terminal_write(int terminal, const void *bytes, size_t count) {
  ssize_t written = write(terminal, bytes, count);
  return written < 0 && (errno == EAGAIN || errno == EINTR) ? 0 : written;
}

bool pseudo_terminal_resize(int terminal, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(terminal, TIOCSWINSZ, &size) == 0;
}

bool pseudo_terminal_is_cooked(int terminal) {
  struct termios settings;
  tcflag_t wanted = ICANON | ECHO | ISIG;
  return tcgetattr(terminal, &settings) == 0 && (settings.c_lflag & wanted) == wanted;
}

bool pseudo_terminal_wait(pid_t child, int milliseconds, int *status) {
  int descriptor = (int)syscall(SYS_pidfd_open, child, 0);
  if (descriptor < 0) return false;
  bool has_ended = wait_for(descriptor, POLLIN, milliseconds);
  close(descriptor);
  return has_ended && waitpid(child, status, 0) == child;
}
