// Where the line stands on the screen. libedit knows, but tells nobody; so the cells are counted
// again here, from the first of the prompt on, row after row.
#include "editor.h"

#include <stdio.h>
#include <stdlib.h>

enum { LITERAL = 1, TAB = 8 };

int screen_width(void) {
  int columns = 80, rows;
  editline_size(&columns, &rows);
  return columns;
}

// The cell behind a character that is drawn at a cell.
static int cell_behind(int cell, wchar_t character, int width) {
  int column = cell % width;
  if (character == L'\n') return cell - column + width;
  if (character == L'\t') return cell + TAB - column % TAB;
  if (character < 0x20 || character == 0x7F) return cell + 2;  // drawn as ^A
  int cells = wcwidth(character);
  if (cells == 2 && column == width - 1) return cell + 3;  // does not fit, begins the next row
  return cell + (cells > 0 ? cells : 0);
}

static int cell_behind_prompt(int width) {
  int cell = 0;
  bool is_literal = false;
  for (const unsigned char *rest = (const unsigned char *)editor.prompt; *rest != '\0';) {
    wchar_t character;
    int length = utf8_decode(rest, 4, &character);
    if (length <= 0) break;
    if (character == LITERAL) is_literal = !is_literal;
    else if (!is_literal) cell = cell_behind(cell, character, width);
    rest += length;
  }
  return cell;
}

static int cell_behind_text(int cell, const wchar_t *text, const wchar_t *end, int width) {
  while (text < end) cell = cell_behind(cell, *text++, width);
  return cell;
}

static int cell_of_cursor(EditLine *line, int width) {
  const LineInfoW *typed = el_wline(line);
  return cell_behind_text(cell_behind_prompt(width), typed->buffer, typed->cursor, width);
}

int screen_column(EditLine *line) {
  int width = screen_width();
  return cell_of_cursor(line, width) % width;
}

// Leaves the rows of the line, with a mark such as ^C behind what was typed.
void screen_finish(EditLine *line, const char *mark) {
  const LineInfoW *typed = el_wline(line);
  int width = screen_width();
  int cursor = cell_of_cursor(line, width);
  int end = cell_behind_text(cursor, typed->cursor, typed->lastchar, width);
  if (end > cursor && !editline_is_dumb()) {
    for (int row = cursor / width; row < end / width; row++) fputs("\n", stdout);
    fprintf(stdout, end % width == 0 ? "\r" : "\r\033[%dC", end % width);
  }
  fprintf(stdout, "%s\n", mark);
  fflush(stdout);
}

// Takes the line and its prompt from the screen; whoever comes next draws there.
void screen_erase(EditLine *line) {
  int width = screen_width();
  int cursor = cell_of_cursor(line, width);
  if (editline_is_dumb()) {
    fputs("\n", stdout);
  } else {
    if (cursor >= width) fprintf(stdout, "\033[%dA", cursor / width);
    fputs("\r\033[J", stdout);
  }
  fflush(stdout);
}

// The terminal has wrapped the old rows to its new width by now; they are painted over.
void screen_resize(EditLine *line) {
  screen_erase(line);
  el_resize(line);
  el_set(line, EL_REFRESH);
}

// Shows text below the line, and the line again below that.
void screen_list(EditLine *line, const char *text) {
  screen_finish(line, "");
  fputs(text, stdout);
  fflush(stdout);
  el_set(line, EL_REFRESH);
}
