#include "editor.h"

#include <stdio.h>
#include <stdlib.h>

enum { LITERAL = 1, TAB = 8 };

static int columns_of(wchar_t character, int column) {
  if (character == L'\t') return TAB - column % TAB;
  if (character < 0x20 || character == 0x7F) return 2;  // shown as ^A
  int width = wcwidth(character);
  return width < 0 ? 0 : width;
}

static int prompt_columns(void) {
  int columns = 0;
  bool is_literal = false;
  const unsigned char *rest = (const unsigned char *)editor.prompt;
  while (*rest != '\0') {
    wchar_t character;
    int length = utf8_decode(rest, 4, &character);
    if (length <= 0) break;
    if (character == LITERAL) is_literal = !is_literal;
    else if (!is_literal) columns += columns_of(character, columns);
    rest += length;
  }
  return columns;
}

static int columns_before_cursor(EditLine *line) {
  const LineInfoW *typed = el_wline(line);
  int columns = prompt_columns();
  for (const wchar_t *next = typed->buffer; next < typed->cursor; next++) {
    columns += columns_of(*next, columns);
  }
  return columns;
}

static int width_of_screen(void) {
  int columns = 80, rows;
  editline_size(&columns, &rows);
  return columns;
}

// Leaves the row of the line, with a mark such as ^C behind what was typed.
void screen_finish(EditLine *line, const char *mark) {
  const LineInfoW *typed = el_wline(line);
  el_cursor(line, (int)(typed->lastchar - typed->cursor));
  el_set(line, EL_REFRESH);
  fputs(mark, stdout);
  fputs("\r\n", stdout);
  fflush(stdout);
}

// The terminal has wrapped the old rows to its new width by now; they are painted over.
void screen_resize(EditLine *line) {
  if (editline_is_dumb()) {
    fputs("\r\n", stdout);
  } else {
    int rows = columns_before_cursor(line) / width_of_screen();
    if (rows > 0) fprintf(stdout, "\033[%dA", rows);
    fputs("\r\033[J", stdout);
  }
  fflush(stdout);
  el_resize(line);
  el_set(line, EL_REFRESH);
}

// Shows text below the line, and the line again below that.
void screen_list(EditLine *line, const char *text) {
  const LineInfoW *typed = el_wline(line);
  int behind = (int)(typed->lastchar - typed->cursor);
  screen_finish(line, "");
  fputs(text, stdout);
  el_cursor(line, -behind);
  el_set(line, EL_REFRESH);
}
