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

// A text, and the place of the cursor in it, counted in bytes.
typedef struct {
  const char *text;
  size_t length, cursor;
} editline_text;

// Reads one line. Escape sequences in the prompt stand between two characters U+0001. A line that
// is offered stands there to be edited, unless somebody typed already; its text may be NULL.
editline_result editline_read(const char *prompt, editline_text offered);

// Waits until a descriptor can be read, heeding signals as a read does: EDITLINE_LINE when it can.
editline_result editline_wait(int descriptor);

// What the arrow keys recall. The entry added last is the first to be recalled.
void editline_history_clear(void);
void editline_history_add(const char *entry);

// A key of the search through the history: what was typed goes to the query.
enum editline_search_step {
  EDITLINE_SEARCH_BEGIN,
  EDITLINE_SEARCH_TYPED,
  EDITLINE_SEARCH_SHORTER,  // Backspace
  EDITLINE_SEARCH_OLDER,    // Ctrl-R again
  EDITLINE_SEARCH_KEEP,     // the line that was found stays
  EDITLINE_SEARCH_ABANDON,  // the line that was there before comes back
};

// Who helps while a line is typed. NULL for what nobody does.
typedef struct {
  void *context;
  bool (*complete)(void *context);  // Tab; false where nothing fits; NULL makes it a character
  bool (*explain)(void *context);   // a question mark; false where it is a character as any
  void (*hint)(void *context);      // the cursor stands at the end and nobody types
  void (*rest)(void *context);      // the line is shown and nobody types
  void (*search)(void *context, enum editline_search_step step, const char *typed);
} editline_assistant;
void editline_set_assistant(editline_assistant assistant);

// For the assistant, while it is asked: the line, good until the next call, and what it may do.
editline_text editline_line(void);
void editline_replace_before_cursor(int scalars, const char *text);
void editline_replace_line(editline_text text);
void editline_show_below(const char *text);
void editline_show_hint(const char *text, int columns);
void editline_set_search_prompt(const char *prompt);

// The terminal itself.
bool editline_is_terminal(int descriptor);
bool editline_is_dumb(void);
bool editline_size(int *columns, int *rows);

// Shows a text in a program that the shell finds, and waits for its end. False where there is none.
bool editline_page(const char *command, const char *text, size_t length);

// Ctrl-C while no line is read. The second one that finds the flag still set ends the process.
extern volatile sig_atomic_t editline_interrupt_flag;
void editline_watch_interrupts(void);
static inline bool editline_interrupted(void) { return editline_interrupt_flag != 0; }
static inline void editline_clear_interrupt(void) { editline_interrupt_flag = 0; }

// Ends the process by a signal's default action, so that its exit status tells the cause.
_Noreturn void editline_end_process(int signal);

#endif
