// The line on a terminal that can do no more than print: one row is drawn over and over, and shows
// the part of the line that ends at the cursor.
#include "editor.h"

#include <limits.h>
#include <stdio.h>

static int drawn_cells;

static int cells_of(wchar_t character) {
  return character == L'\t' ? 1 : layout_cells(character, 0, INT_MAX);
}

static int put_prompt(void) {
  const char *rest = editor.prompt;
  bool is_literal = false;
  wchar_t character;
  int cells = 0;
  fputs("\r", stdout);
  while (prompt_next(&rest, &character, &is_literal)) {
    if (is_literal) continue;
    draw_cells(character, cells_of(character));
    cells += cells_of(character);
  }
  return cells;
}

static int put_row(const wchar_t *text, const wchar_t *end, int room) {
  int cells = put_prompt();
  for (; text < end && cells + cells_of(*text) <= room; text++) {
    draw_cells(*text, cells_of(*text));
    cells += cells_of(*text);
  }
  return cells;
}

// The first character for which all up to the cursor have room.
static const wchar_t *start_of_row(const LineInfoW *typed, int room) {
  const wchar_t *start = typed->cursor;
  int left = room - layout_behind_prompt(INT_MAX).column;
  while (start > typed->buffer && cells_of(start[-1]) <= left) left -= cells_of(*--start);
  return start;
}

void plain_show(EditLine *line) {
  const LineInfoW *typed = el_wline(line);
  int room = screen_width() - 1;
  const wchar_t *start = start_of_row(typed, room);
  int cells = put_row(start, typed->lastchar, room);
  for (int cell = cells; cell < drawn_cells; cell++) fputs(" ", stdout);
  if (cells < drawn_cells || typed->cursor < typed->lastchar) put_row(start, typed->cursor, room);
  fflush(stdout);
  drawn_cells = cells;
}

// Shows the whole line, on as many rows as it takes.
void plain_finish(EditLine *line) {
  const LineInfoW *typed = el_wline(line);
  put_prompt();
  for (const wchar_t *next = typed->buffer; next < typed->lastchar; next++) {
    if (*next == L'\n') fputs("\r\n", stdout);
    else draw_cells(*next, cells_of(*next));
  }
  plain_begin();
}

void plain_begin(void) { drawn_cells = 0; }
