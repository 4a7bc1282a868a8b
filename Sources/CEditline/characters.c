// What a person takes for one character may be several to libedit: a letter with its marks, the two
// halves of a flag, people joined to a family. The cursor goes over it and a key deletes it as one.
#include "editor.h"

enum { JOINER = 0x200D };

static bool is_flag_letter(wchar_t scalar) { return scalar >= 0x1F1E6 && scalar <= 0x1F1FF; }
static bool is_skin_tone(wchar_t scalar) { return scalar >= 0x1F3FB && scalar <= 0x1F3FF; }

// A flag is two letters, however many flags there are.
static bool is_second_letter(const wchar_t *start, const wchar_t *at) {
  if (!is_flag_letter(*at)) return false;
  const wchar_t *first = at;
  while (first > start && is_flag_letter(first[-1])) first--;
  return (at - first) % 2 == 1;
}

// Whether a scalar belongs to the character before it.
static bool goes_on(const wchar_t *start, const wchar_t *at) {
  if (*at < 0x80) return false;
  if (at[-1] == JOINER || is_skin_tone(*at)) return true;
  return wcwidth(*at) == 0 || is_second_letter(start, at);
}

static int count_before(const LineInfoW *typed) {
  const wchar_t *at = typed->cursor;
  while (at > typed->buffer) {
    at--;
    if (at == typed->buffer || !goes_on(typed->buffer, at)) break;
  }
  return (int)(typed->cursor - at);
}

static int count_behind(const LineInfoW *typed) {
  const wchar_t *at = typed->cursor;
  while (at < typed->lastchar) {
    at++;
    if (at == typed->lastchar || !goes_on(typed->buffer, at)) break;
  }
  return (int)(at - typed->cursor);
}

static const LineInfoW *typed_on(EditLine *line) {
  keep_cursor_inside(line);
  return el_wline(line);
}

unsigned char next_character(EditLine *line, int key) {
  (void)key;
  int count = count_behind(typed_on(line));
  if (count > 0) el_cursor(line, count);
  return count > 0 ? CC_REFRESH : CC_ERROR;
}

unsigned char previous_character(EditLine *line, int key) {
  (void)key;
  int count = count_before(typed_on(line));
  if (count > 0) el_cursor(line, -count);
  return count > 0 ? CC_REFRESH : CC_ERROR;
}

unsigned char delete_next(EditLine *line, int key) {
  (void)key;
  int count = count_behind(typed_on(line));
  if (count == 0) return CC_ERROR;
  el_cursor(line, count);
  el_deletestr(line, count);
  return CC_REFRESH;
}

unsigned char delete_previous(EditLine *line, int key) {
  (void)key;
  int count = count_before(typed_on(line));
  if (count > 0) el_deletestr(line, count);
  return count > 0 ? CC_REFRESH : CC_ERROR;
}
