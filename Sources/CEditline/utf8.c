#include "editor.h"

static int length_of(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return -1;
}

// The second byte tells overlong forms, surrogates and what lies beyond U+10FFFF.
static bool may_follow(unsigned char lead, unsigned char second) {
  switch (lead) {
    case 0xE0: return second >= 0xA0 && second <= 0xBF;
    case 0xED: return second >= 0x80 && second <= 0x9F;
    case 0xF0: return second >= 0x90 && second <= 0xBF;
    case 0xF4: return second >= 0x80 && second <= 0x8F;
    default: return second >= 0x80 && second <= 0xBF;
  }
}

int utf8_decode(const unsigned char *bytes, size_t count, wchar_t *scalar) {
  if (count == 0) return 0;
  int length = length_of(bytes[0]);
  if (length < 0) return -1;
  if (length == 1) {
    *scalar = bytes[0];
    return 1;
  }
  wchar_t value = bytes[0] & (0xFF >> (length + 1));
  for (int i = 1; i < length; i++) {
    if ((size_t)i >= count) return 0;
    bool fits = i == 1 ? may_follow(bytes[0], bytes[1]) : (bytes[i] & 0xC0) == 0x80;
    if (!fits) return -1;
    value = value << 6 | (bytes[i] & 0x3F);
  }
  *scalar = value;
  return length;
}

// NUL ends C strings, and the controls of U+0080 to U+009F are our private keys.
bool utf8_is_text(wchar_t scalar) {
  return scalar != 0 && !(scalar >= 0x80 && scalar <= 0x9F);
}
