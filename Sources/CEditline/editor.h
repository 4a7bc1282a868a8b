// What the files of the editor share. Nothing here is seen from outside.
#ifndef EDITOR_H
#define EDITOR_H

#define _GNU_SOURCE  // ppoll, wcwidth: every file includes this one first

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <wchar.h>

#include "CEditline.h"
#include <histedit.h>

// Keys that nobody can type, since the decoder drops U+0080 to U+009F: what the escape sequences
// of a terminal mean, bound to libedit's functions by name in both emacs and vi key maps.
enum key {
  KEY_UP = 0x81,
  KEY_DOWN,
  KEY_RIGHT,
  KEY_LEFT,
  KEY_HOME,
  KEY_END,
  KEY_DELETE,
  KEY_WORD_RIGHT,
  KEY_WORD_LEFT,
  KEY_PASTE,
  KEY_SEARCH,
  KEY_OFFER,
  KEY_UNKNOWN = 0,
};

// editor.c
struct editor {
  EditLine *line;
  History *history;
  FILE *void_output;  // takes what libedit writes
  const char *prompt;  // of the read that is going on
  editline_text offered;      // stands there to be edited, once it was asked for
  bool has_offered;
  editline_result result;
  editline_assistant assistant;
};
extern struct editor editor;

void show_hidden_line(EditLine *line);

// utf8.c: how many bytes the scalar at the start takes; 0 if more are needed, -1 if it is none.
int utf8_decode(const unsigned char *bytes, size_t count, wchar_t *scalar);
bool utf8_is_text(wchar_t scalar);

// input.c: bytes of standard input, or one of these.
enum { INPUT_TIMEOUT = -1, INPUT_SIGNAL = -2, INPUT_END = -3 };
enum { WAIT_FOREVER = -1 };
enum heed { HEED_ENDINGS, HEED_ALL };
int input_wait(int descriptor, int milliseconds, enum heed heed);
int input_byte(int milliseconds, enum heed heed);
void input_unread(void);
bool input_is_buffered(void);
bool input_is_waiting(void);
bool input_ends_string(void);

// configuration.c
void obey_configuration(EditLine *line);

// keys.c
int read_key(EditLine *line, wchar_t *key);
void add_functions(EditLine *line);
void bind_usual_keys(EditLine *line);
void bind_keys(EditLine *line);
void keep_cursor_inside(EditLine *line);
void queue_key(wchar_t key);
bool queue_is_empty(void);

// characters.c: keys for what a person takes for one character.
unsigned char next_character(EditLine *line, int key);
unsigned char previous_character(EditLine *line, int key);
unsigned char delete_next(EditLine *line, int key);
unsigned char delete_previous(EditLine *line, int key);

// sequences.c: what follows ESC, as one key; the private keys, or KEY_UNKNOWN.
wchar_t read_sequence(unsigned char introducer);
size_t sequence_length(const char *text, size_t count);

// paste.c
bool paste_collect(void);
const char *paste_text(void);
unsigned char paste_insert(EditLine *line, int key);

// search.c: while a search goes on, each key is a step of it.
bool search_is_on(void);
void search_finish(void);
wchar_t search_key(wchar_t key);
unsigned char search_history(EditLine *line, int key);

// layout.c: where characters stand, counted from the first cell of the prompt.
struct place {
  int row, column;
};
int layout_cells(wchar_t character, int column, int width);
struct place layout_fit(struct place at, int cells, int width);
struct place layout_behind(struct place at, wchar_t character, int width);
struct place layout_behind_text(
  struct place at, const wchar_t *text, const wchar_t *end, int width);
struct place layout_behind_prompt(int width);
bool prompt_next(const char **prompt, wchar_t *character, bool *is_literal);

// drawing.c
void draw_cells(wchar_t character, int cells);
struct hint {
  char *text;
  int columns;
};
void drawing_show(EditLine *line, const struct hint *hint);
void drawing_finish(EditLine *line);
void drawing_begin(void);
void drawing_renew(void);
void drawing_resize(EditLine *line);

// plain.c
void plain_show(EditLine *line);
void plain_finish(EditLine *line);
void plain_begin(void);

// screen.c
int screen_width(void);
FILE *screen_void(void);
void screen_show(EditLine *line);
void screen_finish(EditLine *line, const char *mark);
void screen_begin(void);
void screen_clear(void);
void screen_resize(EditLine *line);
void screen_list(EditLine *line, const char *text);

// terminal.c
void terminal_save(void);
void terminal_restore(void);
void terminal_restore_after_crash(void);
bool terminal_force_utf8(void);
void terminal_paste_mode(bool on);
unsigned char terminal_interrupt_byte(void);
unsigned char terminal_suspend_byte(void);

// signals.c
void signals_begin_waiting(void);
void signals_begin_editing(void);
void signals_end_reading(void);
bool signals_pending(enum heed heed);
bool signals_take_resize(void);
bool signals_take_suspend(void);
int signals_ending(void);
void signals_stop_process(void);
sigset_t signals_of_reading(void);

#endif
