// A program that shows a long text: it has the terminal and its keys until it ends.
#include "editor.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
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

static _Noreturn void become(const char *command, int input) {
  dup2(input, STDIN_FILENO);
  execl("/bin/sh", "sh", "-c", command, (char *)NULL);
  _exit(127);
}

static void write_all(int descriptor, const char *text, size_t length) {
  while (length > 0) {
    ssize_t count = write(descriptor, text, length);
    if (count < 0 && errno != EINTR) return;
    text += count > 0 ? count : 0;
    length -= count > 0 ? (size_t)count : 0;
  }
}

bool editline_page(const char *command, const char *text, size_t length) {
  int ends[2], status = 0;
  struct sigaction before[LEFT_ALONE];
  if (pipe2(ends, O_CLOEXEC) != 0) return false;
  terminal_save();
  leave_alone(before);
  pid_t child = fork();
  if (child == 0) {
    heed(before);
    become(command, ends[0]);
  }
  close(ends[0]);
  if (child > 0) write_all(ends[1], text, length);
  close(ends[1]);
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  heed(before);
  terminal_restore();
  return child > 0 && !(WIFEXITED(status) && WEXITSTATUS(status) >= 126);
}
