// A read owns these signals; outside of it each has the action that the program found.
#include "editor.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

static const int endings[] = {SIGTERM, SIGHUP};
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};
enum { ENDINGS = sizeof endings / sizeof *endings, CRASHES = sizeof crashes / sizeof *crashes };

static volatile sig_atomic_t ending, resized, suspended;
static pthread_t reader;

static struct sigaction before_endings[ENDINGS], before_crashes[CRASHES];
static struct sigaction before_resize, before_suspend;

static void note_signal(int signal_number) {
  int kept_errno = errno;
  switch (signal_number) {
    case SIGWINCH: resized = 1; break;
    case SIGTSTP: suspended = 1; break;
    default: ending = signal_number; break;
  }
  // Another thread may have been picked; the one that waits must wake up.
  if (!pthread_equal(pthread_self(), reader)) pthread_kill(reader, signal_number);
  errno = kept_errno;
}

static void restore_and_crash(int signal_number) {
  terminal_restore_after_crash();
  for (int i = 0; i < CRASHES; i++) {
    if (crashes[i] == signal_number) sigaction(signal_number, &before_crashes[i], NULL);
  }
  raise(signal_number);
}

static void install(int signal_number, void (*handler)(int), int flags, struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, NULL, before);
  if (before->sa_handler != SIG_IGN) sigaction(signal_number, &action, NULL);
}

void signals_begin_reading(void) {
  ending = resized = suspended = 0;
  reader = pthread_self();
  for (int i = 0; i < ENDINGS; i++) install(endings[i], note_signal, 0, &before_endings[i]);
  install(SIGWINCH, note_signal, 0, &before_resize);
  install(SIGTSTP, note_signal, 0, &before_suspend);
  for (int i = 0; i < CRASHES; i++) {
    install(crashes[i], restore_and_crash, SA_ONSTACK, &before_crashes[i]);
  }
}

void signals_end_reading(void) {
  for (int i = 0; i < ENDINGS; i++) sigaction(endings[i], &before_endings[i], NULL);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &before_crashes[i], NULL);
  sigaction(SIGWINCH, &before_resize, NULL);
  sigaction(SIGTSTP, &before_suspend, NULL);
}

int signals_ending(void) { return ending; }

bool signals_pending(enum heed heed) {
  if (ending || editline_interrupted()) return true;
  return heed == HEED_ALL && (resized || suspended);
}

static bool take(volatile sig_atomic_t *flag) {
  bool was_set = *flag != 0;
  *flag = 0;
  return was_set;
}

bool signals_take_resize(void) { return take(&resized); }
bool signals_take_suspend(void) { return take(&suspended); }

const sigset_t *signals_of_reading(void) {
  static sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGINT);
  sigaddset(&set, SIGWINCH);
  sigaddset(&set, SIGTSTP);
  for (int i = 0; i < ENDINGS; i++) sigaddset(&set, endings[i]);
  return &set;
}

// Stops the process as Ctrl-Z would have without an editor; returns when it is continued.
// An inherited "ignore" stays: there is nobody who could continue the process.
void signals_stop_process(void) {
  struct sigaction current;
  if (before_suspend.sa_handler == SIG_IGN) return;
  sigaction(SIGTSTP, &before_suspend, &current);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &current, NULL);
}
