#include "CEditline.h"

#include <string.h>
#include <unistd.h>

volatile sig_atomic_t editline_interrupt_flag = 0;

static void note_interrupt(int signal_number) {
  if (editline_interrupt_flag) {
    // Nobody looked at the first one: leave at once, by the signal's own action.
    signal(signal_number, SIG_DFL);
    raise(signal_number);
    return;
  }
  editline_interrupt_flag = 1;
}

void editline_watch_interrupts(void) {
  struct sigaction action, inherited;
  if (sigaction(SIGINT, NULL, &inherited) != 0 || inherited.sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_interrupt;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}

void editline_end_process(int signal_number) {
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal_number);
  signal(signal_number, SIG_DFL);
  raise(signal_number);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  _exit(128 + signal_number);
}
