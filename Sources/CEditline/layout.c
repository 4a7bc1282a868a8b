// Where the characters of a line stand on the screen, counted from the first cell of the prompt.
#include "editor.h"

enum { LITERAL = 1, TAB = 8 };

// A tab is drawn as blanks, and a control as ^A.
int layout_cells(wchar_t character, int column, int width) {
  int to_stop = TAB - column % TAB, to_edge = width - column;
  if (character == L'\t') return to_stop < to_edge ? to_stop : to_edge;
  if (character < 0x20 || character == 0x7F) return 2;
  int cells = wcwidth(character);
  return cells > 0 ? cells : 0;
}

// Where a character of so many cells is drawn: in the next row if this one has no room.
struct place layout_fit(struct place at, int cells, int width) {
  return at.column + cells > width ? (struct place){.row = at.row + 1} : at;
}

// A full row is left at once, so that the cursor has a cell of its own behind it.
struct place layout_behind(struct place at, wchar_t character, int width) {
  if (character == L'\n') return (struct place){.row = at.row + 1};
  int cells = layout_cells(character, at.column, width);
  at = layout_fit(at, cells, width);
  at.column += cells;
  return at.column >= width ? (struct place){.row = at.row + 1} : at;
}

struct place layout_behind_text(
  struct place at, const wchar_t *text, const wchar_t *end, int width) {
  while (text < end) at = layout_behind(at, *text++, width);
  return at;
}

// Takes the next character of a prompt; escape sequences stand between two marks.
bool prompt_next(const char **prompt, wchar_t *character, bool *is_literal) {
  for (;;) {
    int length = utf8_decode((const unsigned char *)*prompt, 4, character);
    if (length <= 0 || *character == L'\0') return false;
    *prompt += length;
    if (*character != LITERAL) return true;
    *is_literal = !*is_literal;
  }
}

struct place layout_behind_prompt(int width) {
  struct place at = {0};
  const char *rest = editor.prompt;
  bool is_literal = false;
  wchar_t character;
  while (prompt_next(&rest, &character, &is_literal)) {
    if (!is_literal) at = layout_behind(at, character, width);
  }
  return at;
}
