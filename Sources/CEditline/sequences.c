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
    if (byte >= 0x40) return key_for(introducer, parameters, (char)byte);
    if (count + 1 < sizeof parameters) parameters[count++] = (char)byte;
  }
}
