// What a terminal sends for keys that are no characters: ESC [ … and ESC O …
#include "editor.h"

#include <stdlib.h>

enum { SEQUENCE_WAIT = 50 };  // milliseconds: a person does not type that fast

static wchar_t arrow_key(char final, bool with_modifier) {
  switch (final) {
    case 'A': return KEY_UP;
    case 'B': return KEY_DOWN;
    case 'C': return with_modifier ? KEY_WORD_RIGHT : KEY_RIGHT;
    case 'D': return with_modifier ? KEY_WORD_LEFT : KEY_LEFT;
    case 'c': return KEY_WORD_RIGHT;
    case 'd': return KEY_WORD_LEFT;
    case 'H': return KEY_HOME;
    case 'F': return KEY_END;
    default: return KEY_UNKNOWN;
  }
}

static wchar_t numbered_key(long number) {
  switch (number) {
    case 1: case 7: return KEY_HOME;
    case 3: return KEY_DELETE;
    case 4: case 8: return KEY_END;
    case 200: return KEY_PASTE;
    default: return KEY_UNKNOWN;
  }
}

// `5;3` before a final byte: a number and, behind the semicolon, one more than the modifiers.
static wchar_t key_for(unsigned char introducer, const char *parameters, char final) {
  if (introducer == 'O' && final == 'M') return '\n';  // Enter of the number pad
  char *rest;
  long number = strtol(parameters, &rest, 10);
  long modifiers = *rest == ';' ? strtol(rest + 1, NULL, 10) : rest != parameters ? number : 1;
  if (final == '~') return numbered_key(number);
  // Ctrl and Alt go by words; Shift alone changes nothing.
  return arrow_key(final, modifiers > 2);
}

// What ends a sequence without being of it is a key of its own.
static bool is_cut_short(int byte) {
  bool is_other = byte >= 0 && (byte < 0x20 || byte > 0x7E);
  if (is_other) input_unread();
  return byte < 0 || is_other;
}

// The oldest report of a mouse is ESC [ M and three bytes: a button and a place.
static wchar_t drop_mouse(void) {
  for (int i = 0; i < 3; i++) {
    int byte = input_byte(SEQUENCE_WAIT, HEED_ENDINGS);
    if (byte >= 0 && byte < 0x20) input_unread();
    if (byte < 0x20) break;
  }
  return KEY_UNKNOWN;
}

wchar_t read_sequence(unsigned char introducer) {
  char parameters[32] = "";
  size_t count = 0;
  for (;;) {
    int byte = input_byte(SEQUENCE_WAIT, HEED_ENDINGS);
    if (is_cut_short(byte)) return KEY_UNKNOWN;
    if (byte == '[' && introducer == '[' && count == 0) {
      // The function keys of the Linux console are ESC [ [ and a letter.
      (void)is_cut_short(input_byte(SEQUENCE_WAIT, HEED_ENDINGS));
      return KEY_UNKNOWN;
    }
    if (byte == 'M' && introducer == '[' && count == 0) return drop_mouse();
    if (byte >= 0x40) return key_for(introducer, parameters, (char)byte);
    if (count + 1 < sizeof parameters) parameters[count++] = (char)byte;
  }
}

// How many bytes of a text an escape sequence takes that it begins with: ESC [ … and a final byte,
// or ESC ] … up to BEL or ESC \; 0 where none begins.
size_t sequence_length(const char *text, size_t count) {
  if (count < 2 || text[0] != '\033' || (text[1] != '[' && text[1] != ']')) return 0;
  size_t length = 2;
  if (text[1] == '[') {
    while (length < count && text[length] >= 0x20 && text[length] < 0x40) length++;
    return length < count && text[length] >= 0x40 ? length + 1 : length;
  }
  while (length < count && (text[length] < 0 || text[length] >= 0x20)) length++;
  if (length < count && text[length] == '\a') return length + 1;
  bool is_ended = length + 1 < count && text[length] == '\033' && text[length + 1] == '\\';
  return is_ended ? length + 2 : length;
}
