// The line editor of the process: libedit on standard input and output, one line at a time.
// There is one terminal, so there is one editor; none of this may be called from two threads.
#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

// How a read came to its end.
enum editline_outcome {
  EDITLINE_LINE,       // a line was entered; it may hold newlines when history gave it
  EDITLINE_PASTE,      // several lines were pasted: one block
  EDITLINE_CANCELLED,  // Ctrl-C
  EDITLINE_END,        // Ctrl-D on an empty line, or the terminal is gone
  EDITLINE_SIGNAL,     // TERM or HUP asks the program to save and leave
};

typedef struct {
  enum editline_outcome outcome;
  const char *text;  // UTF-8, good until the next call; empty unless a line or a paste
  size_t length;
  int signal;
} editline_result;

// Sets up the editor, with the locale forced to UTF-8. False where lines cannot be edited:
// the user's configuration says `edit off`, no UTF-8 locale exists, or it is already open.
bool editline_open(const char *program);
void editline_close(void);

// Reads one line. Escape sequences in the prompt stand between two characters U+0001.
editline_result editline_read(const char *prompt);

// Waits until a descriptor can be read, heeding signals as a read does: EDITLINE_LINE when it can.
editline_result editline_wait(int descriptor);

// What the arrow keys recall. The entry added last is the first to be recalled.
void editline_history_clear(void);
void editline_history_add(const char *entry);

// The function that Tab calls. It may use the three functions below, and only then.
typedef void (*editline_completer)(void *context);
void editline_set_completer(editline_completer completer, void *context);
const char *editline_text_before_cursor(size_t *length);
void editline_replace_before_cursor(int scalars, const char *text);
void editline_show_below(const char *text);

// The terminal itself.
bool editline_is_terminal(int descriptor);
bool editline_is_dumb(void);
bool editline_size(int *columns, int *rows);

// Ctrl-C while no line is read. The second one that finds the flag still set ends the process.
extern volatile sig_atomic_t editline_interrupt_flag;
void editline_watch_interrupts(void);
static inline bool editline_interrupted(void) { return editline_interrupt_flag != 0; }
static inline void editline_clear_interrupt(void) { editline_interrupt_flag = 0; }

// Ends the process by a signal's default action, so that its exit status tells the cause.
_Noreturn void editline_end_process(int signal);

#endif
