// Ctrl-R: a mode in which every key is a step of the search through the history. What a step does
// to the line is the assistant's affair; here keys are told apart, and prompts changed.
#include "editor.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

enum { BACKSPACE = 0x08, CONTROL_G = 0x07, CONTROL_R = 0x12, ESCAPE = 0x1B, DELETE = 0x7F };

static struct {
  bool is_on;
  enum editline_search_step step;
  char scalar[MB_LEN_MAX + 1];
  const char *typed;
  char *prompt;
  const char *prompt_before;
} search;

bool search_is_on(void) { return search.is_on; }

void search_finish(void) {
  if (search.prompt != NULL) editor.prompt = search.prompt_before;
  drawing_renew();
  free(search.prompt);
  search.prompt = NULL;
  search.is_on = false;
}

void editline_set_search_prompt(const char *prompt) {
  if (search.prompt == NULL) search.prompt_before = editor.prompt;
  char *copy = strdup(prompt);
  if (copy == NULL) return;
  free(search.prompt);
  search.prompt = copy;
  editor.prompt = copy;
  drawing_renew();
}

static enum editline_search_step typed_scalar(wchar_t scalar) {
  int length = wctomb(search.scalar, scalar);
  search.scalar[length > 0 ? length : 0] = '\0';
  search.typed = search.scalar;
  return EDITLINE_SEARCH_TYPED;
}

// A block that is pasted is no query, and must not run together with the line that was found.
static enum editline_search_step pasted(void) {
  search.typed = paste_text();
  if (search.typed != NULL) return EDITLINE_SEARCH_TYPED;
  queue_key(KEY_PASTE);
  return EDITLINE_SEARCH_ABANDON;
}

// Any other key means the line that was found: the search ends, and the key comes again.
static enum editline_search_step kept_for(wchar_t key) {
  queue_key(key);
  return EDITLINE_SEARCH_KEEP;
}

static enum editline_search_step step_for(wchar_t key) {
  if (key == terminal_interrupt_byte()) return EDITLINE_SEARCH_ABANDON;
  switch (key) {
    case CONTROL_R: return EDITLINE_SEARCH_OLDER;
    case BACKSPACE: case DELETE: return EDITLINE_SEARCH_SHORTER;
    case CONTROL_G: return EDITLINE_SEARCH_ABANDON;
    // Alone it is meant for the search; as half of Meta it is not.
    case ESCAPE: return queue_is_empty() ? EDITLINE_SEARCH_KEEP : kept_for(key);
    case KEY_PASTE: return pasted();
    default: return key >= 0x20 && utf8_is_text(key) ? typed_scalar(key) : kept_for(key);
  }
}

wchar_t search_key(wchar_t key) {
  search.typed = "";
  search.step = step_for(key);
  return KEY_SEARCH;
}

unsigned char search_history(EditLine *line, int key) {
  (void)key;
  if (editor.assistant.search == NULL) return CC_ERROR;
  keep_cursor_inside(line);
  if (!search.is_on) search.step = EDITLINE_SEARCH_BEGIN;
  bool ends = search.step == EDITLINE_SEARCH_KEEP || search.step == EDITLINE_SEARCH_ABANDON;
  search.is_on = !ends;
  editor.assistant.search(editor.assistant.context, search.step, search.typed);
  if (ends) search_finish();
  return CC_REFRESH;
}
