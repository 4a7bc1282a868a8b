// What is seen of the line. On a terminal that can do no more than print, libedit draws it.
#include "editor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_HINTED = 4096 };  // nobody reads a hint behind more

static char *hint;
static int hint_columns;

// Takes what libedit draws, and passes on its bell alone.
static ssize_t hear_bell(void *cookie, const char *bytes, size_t count) {
  (void)cookie;
  if (memchr(bytes, '\a', count) != NULL) {
    fputs("\a", stdout);
    fflush(stdout);
  }
  return (ssize_t)count;
}

void screen_take_over(EditLine *line) {
  if (editline_is_dumb()) return;
  editor.output = fopencookie(NULL, "w", (cookie_io_functions_t){.write = hear_bell});
  if (editor.output != NULL) el_set(line, EL_SETFP, 1, editor.output);
}

int screen_width(void) {
  int columns = 80, rows;
  editline_size(&columns, &rows);
  return columns;
}

void editline_show_hint(const char *text, int columns) {
  hint = strdup(text);
  hint_columns = columns;
}

// Only behind the line, since it would cover what stands behind the cursor.
static void ask_for_hint(EditLine *line) {
  const LineInfoW *typed = el_wline(line);
  if (editor.assistant.hint == NULL || search_is_on() || typed->cursor < typed->lastchar) return;
  if (typed->lastchar - typed->buffer > LONGEST_HINTED) return;
  editor.assistant.hint(editor.assistant.context);
}

// Shows the line as it is, and a hint behind it.
void screen_show(EditLine *line) {
  if (editor.output == NULL) return;
  ask_for_hint(line);
  drawing_show(line, hint, hint_columns);
  free(hint);
  hint = NULL;
}

// Leaves the rows of the line, with a mark such as ^C behind what was typed.
void screen_finish(EditLine *line, const char *mark) {
  if (editor.output != NULL) drawing_finish(line);
  fprintf(stdout, "%s\n", mark);
  fflush(stdout);
}

// The line is shown below what is on the screen now.
void screen_begin(EditLine *line) {
  if (editor.output != NULL) drawing_begin();
  else el_set(line, EL_REFRESH);
}

void screen_resize(EditLine *line) {
  if (editor.output != NULL) return drawing_resize(line);
  fputs("\n", stdout);
  fflush(stdout);
  el_resize(line);
  el_set(line, EL_REFRESH);
}

// Shows text below the line, and the line again below that. The cursor stays in its place.
void screen_list(EditLine *line, const char *text) {
  screen_finish(line, "");
  fputs(text, stdout);
  fflush(stdout);
  screen_begin(line);
}
