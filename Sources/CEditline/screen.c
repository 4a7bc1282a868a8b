// What is seen of the line: drawn as the terminal can.
#include "editor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_HINTED = 4096 };  // nobody reads a hint behind more

static struct hint hint;

// Takes what libedit writes, and passes on its bell alone.
static ssize_t hear_bell(void *cookie, const char *bytes, size_t count) {
  (void)cookie;
  if (memchr(bytes, '\a', count) != NULL) {
    fputs("\a", stdout);
    fflush(stdout);
  }
  return (ssize_t)count;
}

FILE *screen_void(void) {
  return fopencookie(NULL, "w", (cookie_io_functions_t){.write = hear_bell});
}

int screen_width(void) {
  int columns = 80, rows;
  editline_size(&columns, &rows);
  return columns;
}

void editline_show_hint(const char *text, int columns) {
  free(hint.text);
  hint = (struct hint){.text = strdup(text), .columns = columns};
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
  if (editline_is_dumb()) return plain_show(line);
  ask_for_hint(line);
  drawing_show(line, hint.text == NULL ? NULL : &hint);
  free(hint.text);
  hint.text = NULL;
}

// Leaves the rows of the line, with a mark such as ^C behind what was typed.
void screen_finish(EditLine *line, const char *mark) {
  if (editline_is_dumb()) plain_finish(line);
  else drawing_finish(line);
  fprintf(stdout, "%s\n", mark);
  fflush(stdout);
}

// The line is shown below what is on the screen now.
void screen_begin(void) {
  plain_begin();
  drawing_begin();
}

// Leaves nothing but the line, on the first row.
void screen_clear(void) {
  fputs(editline_is_dumb() ? "\n" : "\033[H\033[2J", stdout);
  screen_begin();
}

void screen_resize(EditLine *line) {
  if (!editline_is_dumb()) return drawing_resize(line);
  fputs("\n", stdout);
  plain_begin();
}

// Shows text below the line, and the line again below that. The cursor stays in its place.
void screen_list(EditLine *line, const char *text) {
  screen_finish(line, "");
  fputs(text, stdout);
  fflush(stdout);
}
