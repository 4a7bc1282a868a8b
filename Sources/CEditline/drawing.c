// Draws the line that is typed. libedit miscounts its cells where characters of two columns are
// changed in the middle, so it draws into the void, and all of the line is drawn here instead:
// over what stood there, so that nothing flickers, and only when nobody is typing on.
#include "editor.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What the last drawing left, so that the next one begins where the line differs.
static struct {
  bool is_current;  // of this line, and where it was drawn
  struct place cursor;
  int top, width;
  bool has_hint;
  wchar_t *text;
  size_t length;
} drawn;

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

void draw_cells(wchar_t character, int cells) {
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
    draw_cells(character, cells);
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

static void draw_hint(struct drawing *drawing, const struct hint *hint) {
  // The last column stays free: behind it the cursor would be in two places at once.
  drawn.has_hint = hint != NULL && drawing->at.column + hint->columns < drawing->width;
  if (drawn.has_hint) fprintf(stdout, "\033[2m%s\033[0m", hint->text);
}

static void go(struct place from, struct place to) {
  if (from.row > to.row) fprintf(stdout, "\033[%dA", from.row - to.row);
  if (from.row < to.row) fprintf(stdout, "\033[%dB", to.row - from.row);
  if (from.column == to.column) return;
  fputs("\r", stdout);
  if (to.column > 0) fprintf(stdout, "\033[%dC", to.column);
}

// The cursor stands on a character, and goes with it where a row has no room for it.
static struct place place_of_cursor(const LineInfoW *typed, int width) {
  struct place at =
    layout_behind_text(layout_behind_prompt(width), typed->buffer, typed->cursor, width);
  if (typed->cursor >= typed->lastchar || *typed->cursor == L'\n') return at;
  return layout_fit(at, layout_cells(*typed->cursor, at.column, width), width);
}

static bool is_mark(wchar_t character) {
  return character != L'\t' && layout_cells(character, 0, INT_MAX) == 0;
}

// How much of the line stands on the screen already; a mark goes with the character before it.
static size_t count_drawn(const LineInfoW *typed) {
  size_t length = (size_t)(typed->lastchar - typed->buffer), count = 0;
  size_t most = length < drawn.length ? length : drawn.length;
  while (count < most && drawn.text[count] == typed->buffer[count]) count++;
  while (count > 0 && ((count < length && is_mark(typed->buffer[count]))
      || (count < drawn.length && is_mark(drawn.text[count])))) count--;
  return count;
}

static void remember(const LineInfoW *typed, struct place cursor, const struct drawing *drawing) {
  size_t length = (size_t)(typed->lastchar - typed->buffer);
  wchar_t *text = realloc(drawn.text, (length + 1) * sizeof *text);
  drawn.is_current = text != NULL;
  drawn.cursor = cursor;
  drawn.top = drawing->top;
  drawn.width = drawing->width;
  if (text == NULL) return;
  memcpy(text, typed->buffer, length * sizeof *text);
  drawn.text = text;
  drawn.length = length;
}

static struct drawing begin(struct place cursor, struct place end) {
  struct drawing drawing = {.width = 80, .height = 24};
  editline_size(&drawing.width, &drawing.height);
  int surplus = end.row - drawing.height + 1;
  if (surplus > 0) drawing.top = cursor.row < surplus ? cursor.row : surplus;
  drawing.row = drawing.top;
  return drawing;
}

static bool is_current(const struct drawing *drawing) {
  return drawn.is_current && drawn.top == drawing->top && drawn.width == drawing->width;
}

// Goes to where the line differs from what was drawn, or to the prompt; returns what comes there.
static const wchar_t *go_to_difference(struct drawing *drawing, const LineInfoW *typed) {
  const wchar_t *start = typed->buffer + count_drawn(typed);
  struct place at = layout_behind_text(
    layout_behind_prompt(drawing->width), typed->buffer, start, drawing->width);
  if (is_current(drawing) && is_visible(drawing, at.row)) {
    drawing->at = at;
    drawing->row = at.row;
    go(drawn.cursor, at);
    return start;
  }
  go((struct place){.row = drawn.cursor.row, .column = -1}, (struct place){.row = drawn.top});
  draw_prompt(drawing);
  return typed->buffer;
}

static bool is_drawn(const struct drawing *drawing, const LineInfoW *typed) {
  size_t length = (size_t)(typed->lastchar - typed->buffer);
  return is_current(drawing) && !drawn.has_hint && drawn.length == length
    && count_drawn(typed) == length;
}

static void draw(struct drawing *drawing, const LineInfoW *typed, const struct hint *hint) {
  const wchar_t *next = go_to_difference(drawing, typed);
  int below = drawing->top + drawing->height;
  while (next < typed->lastchar && drawing->at.row < below) draw_character(drawing, *next++);
  drawn.has_hint = false;
  if (!is_visible(drawing, drawing->at.row)) return;
  bool is_behind_full_row = drawing->is_at_edge;
  leave_full_row(drawing);
  draw_hint(drawing, hint);
  // The blank stays that began the row: a terminal takes an empty one for no part of the line.
  fputs(is_behind_full_row && !drawn.has_hint ? "\033[C\033[J\r" : "\033[J", stdout);
}

void drawing_show(EditLine *line, const struct hint *hint) {
  const LineInfoW *typed = el_wline(line);
  int width = screen_width();
  struct place cursor = place_of_cursor(typed, width);
  struct place end = layout_behind_text(cursor, typed->cursor, typed->lastchar, width);
  struct drawing drawing = begin(cursor, end);
  struct place from = drawn.cursor;
  if (hint != NULL || !is_drawn(&drawing, typed)) {
    draw(&drawing, typed, hint);
    from = (struct place){.row = drawing.row, .column = drawing.at.column};
    if (drawn.has_hint || !is_visible(&drawing, drawing.at.row)) from.column = -1;
  }
  go(from, cursor);
  fflush(stdout);
  remember(typed, cursor, &drawing);
}

// From here on the line stands below what is on the screen.
void drawing_begin(void) {
  drawn.is_current = drawn.has_hint = false;
  drawn.cursor = (struct place){0};
  drawn.top = 0;
}

// What stands before the line is another prompt.
void drawing_renew(void) { drawn.is_current = false; }

// The terminal has wrapped the rows to its new width by now.
void drawing_resize(EditLine *line) {
  const LineInfoW *typed = el_wline(line);
  int width = screen_width(), columns, rows = INT_MAX;
  struct place cursor = place_of_cursor(typed, width);
  // Behind a row that is just full now the cursor has stayed in it, unless something stands there.
  bool is_at_edge = cursor.row > 0 && cursor.column == 0 && typed->cursor == typed->lastchar;
  if (is_at_edge && drawn.cursor.column != 0 && !drawn.has_hint) cursor.row--;
  editline_size(&columns, &rows);
  drawing_begin();
  drawn.cursor.row = cursor.row < rows ? cursor.row : rows - 1;
}

// Goes back from below a row that is just full, lest an empty one follow. The last character is
// drawn again, because the terminal takes a row for a part of the one that it went on from.
static void return_to_full_row(const LineInfoW *typed) {
  if (drawn.cursor.column > 0 || drawn.cursor.row == drawn.top) return;
  if (typed->lastchar == typed->buffer || typed->lastchar[-1] == L'\t') return;
  wchar_t last = typed->lastchar[-1];
  int cells = last == L'\n' ? 0 : layout_cells(last, 0, INT_MAX);
  if (cells == 0 || cells >= drawn.width) return;
  fprintf(stdout, "\033[A\033[%dC\033[K", drawn.width - cells);
  draw_cells(last, cells);
}

// Draws the whole line, and leaves the terminal's cursor behind it.
void drawing_finish(EditLine *line) {
  LineInfoW *typed = (LineInfoW *)el_wline(line);
  const wchar_t *cursor = typed->cursor;
  typed->cursor = typed->lastchar;
  drawing_show(line, NULL);
  return_to_full_row(typed);
  typed->cursor = cursor;
  drawing_begin();
}
