// A read owns these signals; outside of it each has the action that the program found.
#include "editor.h"

#include <errno.h>
#include <pthread.h>
#include <string.h>

static volatile sig_atomic_t ending, resized, suspended;
static pthread_t reader;

static void note_signal(int signal_number);
static void restore_and_crash(int signal_number);

static struct owned_signal {
  int number;
  void (*handler)(int);
  int flags;
  struct sigaction before;
} owned[] = {
  {.number = SIGTERM, .handler = note_signal, .flags = SA_RESTART},
  {.number = SIGHUP, .handler = note_signal, .flags = SA_RESTART},
  {.number = SIGINT, .handler = note_signal, .flags = SA_RESTART},
  // From here on for editing only: the system deals with them while the terminal is cooked.
  {.number = SIGWINCH, .handler = note_signal, .flags = SA_RESTART},
  {.number = SIGTSTP, .handler = note_signal, .flags = SA_RESTART},
  {.number = SIGQUIT, .handler = restore_and_crash, .flags = SA_ONSTACK},
  {.number = SIGSEGV, .handler = restore_and_crash, .flags = SA_ONSTACK},
  {.number = SIGBUS, .handler = restore_and_crash, .flags = SA_ONSTACK},
  {.number = SIGILL, .handler = restore_and_crash, .flags = SA_ONSTACK},
  {.number = SIGTRAP, .handler = restore_and_crash, .flags = SA_ONSTACK},
  {.number = SIGFPE, .handler = restore_and_crash, .flags = SA_ONSTACK},
  {.number = SIGABRT, .handler = restore_and_crash, .flags = SA_ONSTACK},
};
enum { FOR_WAITING = 3, FOR_EDITING = sizeof owned / sizeof *owned };
static int owned_count;

static void note_signal(int signal_number) {
  int kept_errno = errno;
  switch (signal_number) {
    case SIGINT: editline_interrupt_flag = 1; break;
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
  for (int i = 0; i < owned_count; i++) {
    if (owned[i].number == signal_number) sigaction(signal_number, &owned[i].before, NULL);
  }
  raise(signal_number);
}

static void own(struct owned_signal *signal) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = signal->handler;
  action.sa_flags = signal->flags;
  sigemptyset(&action.sa_mask);
  sigaction(signal->number, NULL, &signal->before);
  if (signal->before.sa_handler != SIG_IGN) sigaction(signal->number, &action, NULL);
}

static void begin(int count) {
  ending = resized = suspended = 0;
  reader = pthread_self();
  owned_count = count;
  for (int i = 0; i < count; i++) own(&owned[i]);
}

void signals_begin_waiting(void) { begin(FOR_WAITING); }
void signals_begin_editing(void) { begin(FOR_EDITING); }

void signals_end_reading(void) {
  for (int i = 0; i < owned_count; i++) sigaction(owned[i].number, &owned[i].before, NULL);
  owned_count = 0;
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

sigset_t signals_of_reading(void) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < owned_count; i++) {
    if (owned[i].handler == note_signal) sigaddset(&set, owned[i].number);
  }
  return set;
}

// Stops the process as Ctrl-Z would have without an editor; returns when it is continued. Where
// the signal was ignored from the start nobody could continue the process, and nothing happens.
void signals_stop_process(void) {
  for (int i = 0; i < owned_count; i++) {
    if (owned[i].number != SIGTSTP) continue;
    sigaction(SIGTSTP, &owned[i].before, NULL);
    raise(SIGTSTP);
    own(&owned[i]);
  }
}
