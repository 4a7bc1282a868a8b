#include "editor.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios found;  // the settings before the editor touched them
static volatile sig_atomic_t is_saved;
static bool paste_mode_is_on;

static const char paste_mode_off[] = "\033[?2004l";

void terminal_save(void) { is_saved = tcgetattr(STDIN_FILENO, &found) == 0; }

void terminal_restore(void) {
  if (is_saved) tcsetattr(STDIN_FILENO, TCSADRAIN, &found);
}

// Runs in a signal handler.
void terminal_restore_after_crash(void) {
  if (!is_saved) return;
  tcsetattr(STDIN_FILENO, TCSANOW, &found);
  ssize_t ignored = paste_mode_is_on
    ? write(STDOUT_FILENO, paste_mode_off, sizeof paste_mode_off - 1) : 0;
  ignored = write(STDOUT_FILENO, "\r\n", 2);
  (void)ignored;
}

// On only while a line is read: whatever runs in between finds the terminal as it knows it.
void terminal_paste_mode(bool on) {
  if (editline_is_dumb()) return;
  fputs(on ? "\033[?2004h" : paste_mode_off, stdout);
  fflush(stdout);
  paste_mode_is_on = on;
}

static unsigned char control_byte(int index, unsigned char usual) {
  if (!is_saved) return usual;
  return found.c_cc[index] == _POSIX_VDISABLE ? usual : found.c_cc[index];
}

unsigned char terminal_interrupt_byte(void) { return control_byte(VINTR, 0x03); }
unsigned char terminal_suspend_byte(void) { return control_byte(VSUSP, 0x1A); }

bool terminal_force_utf8(void) {
  // The category of characters alone: numbers must be read and written alike everywhere.
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool editline_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

bool editline_is_dumb(void) {
  const char *name = getenv("TERM");
  return name == NULL || *name == '\0' || strcmp(name, "dumb") == 0;
}

bool editline_size(int *columns, int *rows) {
  struct winsize size;
  for (int descriptor = STDOUT_FILENO; descriptor >= STDIN_FILENO; descriptor--) {
    if (ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
      *columns = size.ws_col;
      *rows = size.ws_row;
      return true;
    }
  }
  return false;
}
