// Draws the line that is typed. libedit miscounts its cells where characters of two columns are
// changed in the middle, so it draws into the void, and all of the line is drawn here instead:
// over what stood there, so that nothing flickers, and only when nobody is typing on.
#include "editor.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

static int drawn_row;     // of the cursor, counted from the first row that is drawn
static bool drawn_begins_row;  // the cursor stands before the first cell of a row

// One drawing. A line taller than the screen is seen through a window.
struct drawing {
  struct place at;
  int row;  // where the terminal's cursor is
  int top, height, width;
  bool is_at_edge;  // the row is full; the terminal begins the next one with the next character
};

static bool is_visible(const struct drawing *drawing, int row) {
  return row >= drawing->top && row < drawing->top + drawing->height;
}

static void put(wchar_t character) {
  char bytes[MB_LEN_MAX];
  int length = wctomb(bytes, character);
  if (length > 0) fwrite(bytes, 1, (size_t)length, stdout);
}

static void put_cells(wchar_t character, int cells) {
  if (character == L'\t') {
    while (cells-- > 0) fputs(" ", stdout);
  } else if (character < 0x20 || character == 0x7F) {
    fprintf(stdout, "^%c", (char)(character ^ 0x40));
  } else if (wcwidth(character) >= 0) {
    put(character);
  }
}

static void leave_full_row(struct drawing *drawing) {
  if (drawing->is_at_edge && is_visible(drawing, drawing->at.row)) {
    fputs(" \r", stdout);
    drawing->row = drawing->at.row;
  }
  drawing->is_at_edge = false;
}

static void draw_newline(struct drawing *drawing) {
  leave_full_row(drawing);
  if (is_visible(drawing, drawing->at.row)) fputs("\033[K", stdout);
  drawing->at = (struct place){.row = drawing->at.row + 1};
  if (!is_visible(drawing, drawing->at.row) || drawing->at.row == drawing->top) return;
  fputs("\r\n", stdout);
  drawing->row = drawing->at.row;
}

static void draw_character(struct drawing *drawing, wchar_t character) {
  if (character == L'\n') return draw_newline(drawing);
  int cells = layout_cells(character, drawing->at.column, drawing->width);
  struct place at = layout_fit(drawing->at, cells, drawing->width);
  // The terminal leaves what stands in the cell that stays free.
  if (at.row > drawing->at.row && is_visible(drawing, drawing->at.row)) fputs("\033[K", stdout);
  if (is_visible(drawing, at.row)) {
    put_cells(character, cells);
    drawing->row = at.row;
  }
  drawing->at = layout_behind(drawing->at, character, drawing->width);
  if (cells > 0) drawing->is_at_edge = drawing->at.row > at.row;
}

static void draw_prompt(struct drawing *drawing) {
  const char *rest = editor.prompt;
  bool is_literal = false;
  wchar_t character;
  while (prompt_next(&rest, &character, &is_literal)) {
    if (!is_literal) draw_character(drawing, character);
    else if (is_visible(drawing, drawing->at.row)) put(character);
  }
}

static void draw_hint(struct drawing *drawing, const char *hint, int columns) {
  // The last column stays free: behind it the cursor would be in two places at once.
  if (hint == NULL || drawing->at.column + columns >= drawing->width) return;
  fprintf(stdout, "\033[2m%s\033[0m", hint);
}

static void go_up(int rows) {
  if (rows > 0) fprintf(stdout, "\033[%dA", rows);
  fputs("\r", stdout);
}

static struct drawing begin(struct place cursor, struct place end) {
  struct drawing drawing = {.width = 80, .height = 24};
  editline_size(&drawing.width, &drawing.height);
  int surplus = end.row - drawing.height + 1;
  if (surplus > 0) drawing.top = cursor.row < surplus ? cursor.row : surplus;
  drawing.row = drawing.top;
  return drawing;
}

// The cursor stands on a character, and goes with it where a row has no room for it.
static struct place place_of_cursor(const LineInfoW *typed, int width) {
  struct place at =
    layout_behind_text(layout_behind_prompt(width), typed->buffer, typed->cursor, width);
  if (typed->cursor >= typed->lastchar || *typed->cursor == L'\n') return at;
  return layout_fit(at, layout_cells(*typed->cursor, at.column, width), width);
}

void drawing_show(EditLine *line, const char *hint, int hint_columns) {
  const LineInfoW *typed = el_wline(line);
  int width = screen_width();
  struct place cursor = place_of_cursor(typed, width);
  struct place end = layout_behind_text(cursor, typed->cursor, typed->lastchar, width);
  struct drawing drawing = begin(cursor, end);
  go_up(drawn_row);
  draw_prompt(&drawing);
  for (const wchar_t *next = typed->buffer; next < typed->lastchar; next++) {
    if (drawing.at.row >= drawing.top + drawing.height) break;
    draw_character(&drawing, *next);
  }
  if (is_visible(&drawing, end.row)) {
    leave_full_row(&drawing);
    draw_hint(&drawing, hint, hint_columns);
    fputs("\033[J", stdout);
  }
  go_up(drawing.row - cursor.row);
  if (cursor.column > 0) fprintf(stdout, "\033[%dC", cursor.column);
  fflush(stdout);
  drawn_row = cursor.row - drawing.top;
  drawn_begins_row = cursor.column == 0;
}

// From here on the line stands below what is on the screen.
void drawing_begin(void) { drawn_row = 0; }

// The terminal has wrapped the rows to its new width by now.
void drawing_resize(EditLine *line) {
  const LineInfoW *typed = el_wline(line);
  int width = screen_width(), columns, rows = INT_MAX;
  struct place cursor = place_of_cursor(typed, width);
  // Behind a row that is just full now the cursor has stayed in it, for want of a next one.
  bool is_at_edge = cursor.row > 0 && cursor.column == 0 && typed->cursor == typed->lastchar;
  if (is_at_edge && !drawn_begins_row) cursor.row--;
  editline_size(&columns, &rows);
  drawn_row = cursor.row < rows ? cursor.row : rows - 1;
}

// Draws the whole line, and leaves the terminal's cursor behind it.
void drawing_finish(EditLine *line) {
  LineInfoW *typed = (LineInfoW *)el_wline(line);
  const wchar_t *cursor = typed->cursor;
  typed->cursor = typed->lastchar;
  drawing_show(line, NULL, 0);
  typed->cursor = cursor;
  drawing_begin();
}
