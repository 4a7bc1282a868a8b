// Bracketed paste: the terminal marks what was pasted, so that it arrives as one piece.
#include "editor.h"

#include <stdlib.h>
#include <string.h>

static struct {
  char *bytes;
  size_t count, capacity;
  bool is_ended;  // by a newline, which is dropped
} paste;

static const char end_mark[] = "\033[201~";
enum { END_MARK = sizeof end_mark - 1, QUIET = 1000 };

static bool append(char byte) {
  if (paste.count + 1 >= paste.capacity) {
    size_t capacity = paste.capacity == 0 ? 4096 : paste.capacity * 2;
    char *grown = realloc(paste.bytes, capacity);
    if (grown == NULL) return false;
    paste.bytes = grown;
    paste.capacity = capacity;
  }
  paste.bytes[paste.count++] = byte;
  paste.bytes[paste.count] = '\0';
  return true;
}

static bool is_complete(void) {
  return paste.count >= END_MARK
    && memcmp(paste.bytes + paste.count - END_MARK, end_mark, END_MARK) == 0;
}

// A Ctrl-C inside a paste is a byte of it, but one that comes alone after a silence was typed by
// somebody whose terminal never sent the end mark.
static bool is_way_out(int byte, bool was_quiet) {
  return was_quiet && byte == terminal_interrupt_byte() && !input_is_buffered();
}

// While editing the terminal swaps CR and LF, so that CR LF arrives as LF CR.
static void normalize_newlines(void) {
  size_t kept = 0;
  for (size_t i = 0; i < paste.count; i++) {
    char byte = paste.bytes[i];
    if (byte == '\n' && i + 1 < paste.count && paste.bytes[i + 1] == '\r') i++;
    paste.bytes[kept++] = byte == '\r' ? '\n' : byte;
  }
  paste.count = kept;
}

// How many bytes stand at the start that are no text; 0 where a character does, of that length.
static size_t length_of_no_text(const char *bytes, size_t count, size_t *character) {
  size_t sequence = sequence_length(bytes, count);
  if (sequence > 0) return sequence;
  wchar_t scalar;
  int length = utf8_decode((const unsigned char *)bytes, count, &scalar);
  if (length <= 0) return 1;
  *character = (size_t)length;
  return utf8_is_text(scalar) ? 0 : (size_t)length;
}

// Controls and sequences are dropped; what is no UTF-8 leaves a mark in its place.
static bool drop_what_is_no_text(void) {
  static const char mark[] = "\xEF\xBF\xBD";
  size_t length = 0;
  char *raw = paste.bytes;
  size_t count = paste.count;
  paste.bytes = NULL;
  paste.count = paste.capacity = 0;
  bool fits = true;
  for (size_t i = 0; i < count && fits;) {
    wchar_t scalar;
    bool is_broken = utf8_decode((const unsigned char *)raw + i, count - i, &scalar) <= 0;
    size_t dropped = is_broken ? 1 : length_of_no_text(raw + i, count - i, &length);
    const char *kept = is_broken ? mark : raw + i;
    size_t kept_count = is_broken ? sizeof mark - 1 : dropped > 0 ? 0 : length;
    for (size_t k = 0; k < kept_count && fits; k++) fits = append(kept[k]);
    i += dropped > 0 ? dropped : length;
  }
  free(raw);
  return fits;
}

static void drop_final_newlines(void) {
  size_t count = paste.count;
  while (paste.count > 0 && paste.bytes[paste.count - 1] == '\n') paste.count--;
  paste.is_ended = paste.count < count;
}

static bool clean(void) {
  normalize_newlines();
  if (!drop_what_is_no_text()) return false;
  drop_final_newlines();
  if (paste.bytes == NULL) return append('\0') && --paste.count == 0;
  paste.bytes[paste.count] = '\0';
  return true;
}

bool paste_collect(void) {
  paste.count = 0;
  bool was_quiet = false;
  while (!is_complete()) {
    int byte = input_byte(QUIET, HEED_ENDINGS);
    if (byte == INPUT_TIMEOUT) {
      was_quiet = true;
      continue;
    }
    if (byte >= 0 && is_way_out(byte, was_quiet)) {
      input_unread();
      return false;
    }
    if (byte < 0 || !append((char)byte)) return false;
    was_quiet = false;
  }
  paste.count -= END_MARK;
  return clean();
}

// What was pasted, if it is one line; NULL for a block.
const char *paste_text(void) {
  return memchr(paste.bytes, '\n', paste.count) == NULL ? paste.bytes : NULL;
}

// Whether the line is the one that was offered, to which nobody has done anything.
static bool is_as_offered(void) {
  if (editor.offered.text == NULL || !editor.has_offered) return false;
  editline_text typed = editline_line();
  return typed.length == editor.offered.length && typed.cursor == editor.offered.cursor
    && memcmp(typed.text, editor.offered.text, typed.length) == 0;
}

// A whole line takes the place of one that was refused; a part of one is inserted, as anywhere.
static bool insert_line(EditLine *line) {
  if (!paste.is_ended || paste.count == 0 || !is_as_offered()) {
    return el_insertstr(line, paste.bytes) == 0;
  }
  editline_replace_line((editline_text){
    .text = paste.bytes, .length = paste.count, .cursor = paste.count});
  return true;
}

// The block stands where it was pasted: between what was typed before and behind the cursor.
static bool join_with_line(EditLine *line) {
  const LineInfo *typed = el_line(line);
  size_t before = (size_t)(typed->cursor - typed->buffer);
  size_t behind = (size_t)(typed->lastchar - typed->cursor);
  char *block = malloc(before + paste.count + behind + 1);
  if (block == NULL) return false;
  memcpy(block, typed->buffer, before);
  memcpy(block + before, paste.bytes, paste.count);
  memcpy(block + before + paste.count, typed->cursor, behind);
  free(paste.bytes);
  paste.bytes = block;
  paste.count += before + behind;
  paste.capacity = paste.count + 1;
  block[paste.count] = '\0';
  return true;
}

unsigned char paste_insert(EditLine *line, int key) {
  (void)key;
  if (paste.bytes == NULL) return CC_ERROR;
  keep_cursor_inside(line);
  if (paste_text() != NULL) {
    bool is_inserted = insert_line(line);
    paste.count = 0;
    return is_inserted ? CC_REFRESH : CC_REFRESH_BEEP;
  }
  // A block is no part of a line that was refused, which is dropped as by Ctrl-C.
  bool stands_alone = is_as_offered();
  if (!stands_alone && !join_with_line(line)) return CC_ERROR;
  screen_finish(line, stands_alone ? "^C" : "");
  editor.result = (editline_result){
    .outcome = EDITLINE_PASTE, .text = paste.bytes, .length = paste.count};
  return CC_NEWLINE;
}
