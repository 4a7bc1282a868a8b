// A program that shows a long text: it has the terminal and its keys until it ends.
#include "editor.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

// What the keys send belongs to the pager; a pager that ends early is none of ours to fall over.
static const int left_alone[] = {SIGINT, SIGQUIT, SIGPIPE};
enum { LEFT_ALONE = sizeof left_alone / sizeof *left_alone };

static void leave_alone(struct sigaction *before) {
  struct sigaction ignoring;
  memset(&ignoring, 0, sizeof ignoring);
  ignoring.sa_handler = SIG_IGN;
  for (int i = 0; i < LEFT_ALONE; i++) sigaction(left_alone[i], &ignoring, &before[i]);
}

static void heed(const struct sigaction *before) {
  for (int i = 0; i < LEFT_ALONE; i++) sigaction(left_alone[i], &before[i], NULL);
}

// A signal that ends this program ends its pager first, which would else take the shell's keys.
static const int endings[] = {SIGTERM, SIGHUP};
enum { ENDINGS = sizeof endings / sizeof *endings };
static volatile sig_atomic_t pager, ending;

static void end_pager(int signal_number) {
  ending = signal_number;
  if (pager > 0) kill(pager, SIGTERM);
}

static void watch_endings(struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = end_pager;
  ending = 0;
  for (int i = 0; i < ENDINGS; i++) {
    sigaction(endings[i], NULL, &before[i]);
    if (before[i].sa_handler != SIG_IGN) sigaction(endings[i], &action, NULL);
  }
}

static void unwatch_endings(const struct sigaction *before) {
  for (int i = 0; i < ENDINGS; i++) sigaction(endings[i], &before[i], NULL);
}

// Nobody can tell it of a KILL but the system.
static _Noreturn void become(const char *command, int input, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (getppid() != parent) _exit(127);
  dup2(input, STDIN_FILENO);
  execl("/bin/sh", "sh", "-c", command, (char *)NULL);
  _exit(127);
}

static void write_all(int descriptor, const char *text, size_t length) {
  while (length > 0) {
    ssize_t count = write(descriptor, text, length);
    if (ending || (count < 0 && errno != EINTR)) return;
    text += count > 0 ? count : 0;
    length -= count > 0 ? (size_t)count : 0;
  }
}

bool editline_page(const char *command, const char *text, size_t length) {
  int ends[2], status = 0;
  struct sigaction before[LEFT_ALONE], before_ending[ENDINGS];
  if (pipe2(ends, O_CLOEXEC) != 0) return false;
  terminal_save();
  leave_alone(before);
  watch_endings(before_ending);
  pid_t parent = getpid(), child = fork();
  if (child == 0) {
    heed(before);
    unwatch_endings(before_ending);
    become(command, ends[0], parent);
  }
  pager = child;
  if (ending) end_pager(ending);
  close(ends[0]);
  if (child > 0) write_all(ends[1], text, length);
  close(ends[1]);
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  pager = 0;
  heed(before);
  unwatch_endings(before_ending);
  terminal_restore();
  if (ending) editline_end_process(ending);
  return child > 0 && !(WIFEXITED(status) && WEXITSTATUS(status) >= 126);
}
