// Bytes of the terminal. What was read and not used yet is kept for the next line.
#include "editor.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <unistd.h>

static struct {
  unsigned char bytes[4096];
  size_t next, end;
} buffer;

bool input_is_buffered(void) { return buffer.next < buffer.end; }

static int poll_once(int descriptor, int milliseconds, const sigset_t *mask) {
  struct pollfd wanted = {.fd = descriptor, .events = POLLIN};
  struct timespec limit = {
    .tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
  return ppoll(&wanted, 1, milliseconds == WAIT_FOREVER ? NULL : &limit, mask);
}

// Returns 1 when there is something to read. The signals are blocked between the look at their
// flags and the wait, so that none is missed.
int input_wait(int descriptor, int milliseconds, enum heed heed) {
  sigset_t blocked = signals_of_reading(), mask;
  pthread_sigmask(SIG_BLOCK, &blocked, &mask);
  int outcome = 0;
  while (outcome == 0) {
    if (signals_pending(heed)) {
      outcome = INPUT_SIGNAL;
      break;
    }
    int ready = poll_once(descriptor, milliseconds, &mask);
    if (ready > 0) outcome = 1;
    else if (ready == 0) outcome = INPUT_TIMEOUT;
    else if (errno != EINTR) outcome = INPUT_END;
  }
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  return outcome;
}

static int fill(void) {
  ssize_t count;
  do count = read(STDIN_FILENO, buffer.bytes, sizeof buffer.bytes);
  while (count < 0 && errno == EINTR && !signals_pending(HEED_ENDINGS));
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return INPUT_SIGNAL;
  if (count <= 0) return INPUT_END;
  buffer.next = 0;
  buffer.end = (size_t)count;
  return 1;
}

int input_byte(int milliseconds, enum heed heed) {
  if (signals_pending(heed)) return INPUT_SIGNAL;
  if (!input_is_buffered()) {
    int outcome = input_wait(STDIN_FILENO, milliseconds, heed);
    if (outcome == 1) outcome = fill();
    if (outcome != 1) return outcome;
  }
  return buffer.bytes[buffer.next++];
}

// Puts the byte that was read last back.
void input_unread(void) {
  if (buffer.next > 0) buffer.next--;
}

bool input_is_waiting(void) {
  return input_is_buffered() || input_wait(STDIN_FILENO, 0, HEED_ALL) == 1;
}

// Whether what is buffered goes on to ESC \, with no key before.
bool input_ends_string(void) {
  size_t at = buffer.next;
  while (at < buffer.end && buffer.bytes[at] >= 0x20) at++;
  return at + 1 < buffer.end && buffer.bytes[at] == 0x1B && buffer.bytes[at + 1] == '\\';
}
