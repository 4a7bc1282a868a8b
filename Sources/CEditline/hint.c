// A hint of what comes next, dimmed behind the line. It is there only while nobody types.
#include "editor.h"

#include <stdio.h>

enum { LONGEST_LINE = 4096 };  // nobody reads a hint behind more

static bool is_shown;

// Only behind the line, since it would cover what stands behind the cursor.
static bool has_place(EditLine *line) {
  const LineInfoW *typed = el_wline(line);
  return typed->cursor == typed->lastchar && typed->lastchar - typed->buffer <= LONGEST_LINE;
}

void hint_show(EditLine *line) {
  if (editor.assistant.hint == NULL || editline_is_dumb() || search_is_on()) return;
  if (has_place(line) && !input_is_waiting()) editor.assistant.hint(editor.assistant.context);
}

void editline_show_hint(const char *text, int columns) {
  // The last column stays free: behind it the cursor would be in two places at once.
  if (screen_column(editor.line) + columns >= screen_width()) return;
  fprintf(stdout, "\0337\033[2m%s\033[0m\0338", text);
  fflush(stdout);
  is_shown = true;
}

void hint_erase(void) {
  if (!is_shown) return;
  fputs("\033[K", stdout);
  fflush(stdout);
  is_shown = false;
}
