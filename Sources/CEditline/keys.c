// The hook that gives libedit its next key. Everything that a terminal or the system may do while
// a line is typed happens here, in normal context.
#include "editor.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { BELL = 0x07, BACKSPACE = 0x08, ESCAPE = 0x1B, DELETE = 0x7F, FULL_WIDTH_QUESTION = 0xFF1F };
enum { NO_TEXT = 0xFFFD };  // the mark that stands for bytes that are no UTF-8
// In milliseconds. META_WAIT is for those who type Esc and the letter as two keys.
enum { ESCAPE_WAIT = 50, META_WAIT = 500, RESIZE_REST = 300, PASTE_REST = 20, SHOWING = 20 };

static wchar_t queue[4];  // keys to give before the next one is read, the first one last
static int queue_count;
static bool has_escape;   // ESC was typed alone; it changes the key that comes next
static const wchar_t *question = L"?";  // the sign that was typed last of those that ask

void queue_key(wchar_t key) {
  if (queue_count < (int)(sizeof queue / sizeof *queue)) queue[queue_count++] = key;
}

bool queue_is_empty(void) { return queue_count == 0; }

static int end_read(EditLine *line, enum editline_outcome outcome, const char *mark) {
  screen_finish(line, mark);
  editor.result = (editline_result){.outcome = outcome, .text = "", .signal = signals_ending()};
  queue_count = 0;
  has_escape = false;
  errno = EINTR;
  return -1;
}

static void suspend(EditLine *line) {
  screen_finish(line, "^Z");
  terminal_paste_mode(false);
  el_set(line, EL_PREP_TERM, 0);
  terminal_restore();
  signals_stop_process();
  terminal_save();
  el_set(line, EL_PREP_TERM, 1);
  terminal_paste_mode(true);
  screen_begin();
}

// A window that is dragged changes its size again and again, and what is drawn in between may meet
// another size than it was drawn for: tmux tells of one size in a quarter of a second. So the line
// waits until the window rests, or somebody types.
static bool take_resize(void) {
  bool is_resized = false;
  while (signals_take_resize()) {
    is_resized = true;
    if (!input_is_buffered()) input_wait(STDIN_FILENO, RESIZE_REST, HEED_ALL);
  }
  return is_resized;
}

// Does what the signals ask for. Returns -1 when the read is over.
static int attend_to_signals(EditLine *line) {
  if (signals_ending()) return end_read(line, EDITLINE_SIGNAL, "");
  if (editline_interrupted()) {
    editline_clear_interrupt();
    return end_read(line, EDITLINE_CANCELLED, "^C");
  }
  if (signals_take_suspend()) suspend(line);
  if (take_resize()) screen_resize(line);
  return 0;
}

static bool has_vi_keys(EditLine *line) {
  const char *name = NULL;
  return el_get(line, EL_EDITOR, &name) == 0 && name != NULL && strcmp(name, "vi") == 0;
}

// ESC alone is a command to vi. To emacs it is half of Meta; it waits here for the other half,
// because libedit would swallow a next key that is no letter of the Latin alphabet.
static wchar_t lone_escape(EditLine *line) {
  if (has_vi_keys(line)) return ESCAPE;
  has_escape = true;
  return KEY_UNKNOWN;
}

static wchar_t with_meta(EditLine *line, int byte);

// ESC ] begins what is said to a terminal, such as a title, up to BEL or ESC \: none of it is typed.
// So do ESC P, X, ^ and _, unless they are alone, as keys with Alt are. To vi they are two keys, and
// only the end tells.
static bool begins_string(EditLine *line, int byte) {
  if (byte == ']') return true;
  bool may_begin = byte == 'P' || byte == 'X' || byte == '^' || byte == '_';
  return may_begin && (has_vi_keys(line) ? input_ends_string() : input_is_buffered());
}

static wchar_t behind_string(EditLine *line) {
  int byte;
  do byte = input_byte(ESCAPE_WAIT, HEED_ENDINGS);
  while (byte >= 0x20);
  if (byte < 0 || byte == BELL) return KEY_UNKNOWN;
  if (byte != ESCAPE) {
    input_unread();
    return KEY_UNKNOWN;
  }
  byte = input_byte(ESCAPE_WAIT, HEED_ENDINGS);
  return byte < 0 || byte == '\\' ? KEY_UNKNOWN : with_meta(line, byte);
}

static wchar_t with_meta(EditLine *line, int byte) {
  if (byte == '[' || byte == 'O') return read_sequence((unsigned char)byte);
  if (begins_string(line, byte)) return behind_string(line);
  if (byte == BACKSPACE) byte = DELETE;
  if (byte >= 0x20 && byte <= 0x7F) {
    queue_key(byte);
    return ESCAPE;
  }
  input_unread();
  return has_vi_keys(line) ? ESCAPE : KEY_UNKNOWN;
}

static wchar_t after_escape(EditLine *line) {
  int byte = input_byte(ESCAPE_WAIT, HEED_ENDINGS);
  if (byte == INPUT_TIMEOUT) return lone_escape(line);
  return byte < 0 ? KEY_UNKNOWN : with_meta(line, byte);
}

static wchar_t no_text(void) {
  fputc(BELL, stdout);
  fflush(stdout);
  return NO_TEXT;
}

// Strict: what is no UTF-8 leaves a mark, and a byte that breaks a character off is looked at again.
static wchar_t scalar_from(int byte) {
  unsigned char bytes[4] = {(unsigned char)byte};
  wchar_t scalar = KEY_UNKNOWN;
  for (size_t count = 1; count <= sizeof bytes; count++) {
    int length = utf8_decode(bytes, count, &scalar);
    if (length > 0) return utf8_is_text(scalar) ? scalar : KEY_UNKNOWN;
    if (length < 0) {
      if (count > 1) input_unread();
      return no_text();
    }
    int next = input_byte(WAIT_FOREVER, HEED_ENDINGS);
    if (next < 0) return KEY_UNKNOWN;
    if (count < sizeof bytes) bytes[count] = (unsigned char)next;
  }
  return KEY_UNKNOWN;
}

static wchar_t key_from(EditLine *line, int byte) {
  bool had_escape = has_escape;
  has_escape = false;
  if (byte == ESCAPE) return after_escape(line);
  if (had_escape) return with_meta(line, byte);
  wchar_t key = byte < 0x80 ? byte : scalar_from(byte);
  return key;
}

// Some of libedit's vi commands leave the cursor outside of the line, and the next one then reads
// and writes there. What `el_wline` shows is the line itself.
void keep_cursor_inside(EditLine *line) {
  LineInfoW *typed = (LineInfoW *)el_wline(line);
  if (typed->cursor > typed->lastchar) typed->cursor = typed->lastchar;
  if (typed->cursor < typed->buffer) typed->cursor = typed->buffer;
}

// What may wait leaves the processor to the terminal, which has yet to show the line.
static void rest(void) {
  if (editor.assistant.rest == NULL) return;
  if (input_wait(STDIN_FILENO, SHOWING, HEED_ALL) != INPUT_TIMEOUT) return;
  editor.assistant.rest(editor.assistant.context);
}

static int next_byte(EditLine *line) {
  // Who types on need not see each character by itself.
  if (!input_is_waiting()) {
    screen_show(line);
    rest();
  }
  return input_byte(has_escape ? META_WAIT : WAIT_FOREVER, HEED_ALL);
}

// Whether Ctrl-C was typed right behind a block, before any of it could run.
static bool is_paste_stopped(void) {
  if (paste_text() != NULL) return false;
  int byte = input_byte(PASTE_REST, HEED_ENDINGS);
  if (byte >= 0 && byte != terminal_interrupt_byte()) input_unread();
  return byte == terminal_interrupt_byte();
}

static wchar_t searched(wchar_t key) {
  if (!search_is_on()) return key;
  // An escape that waits for its other half ends the search at once.
  if (has_escape) key = ESCAPE;
  has_escape = false;
  return key == KEY_UNKNOWN ? key : search_key(key);
}

// A full-width question mark asks as a plain one does.
static wchar_t asking(wchar_t key) {
  if (key != L'?' && key != FULL_WIDTH_QUESTION) return key;
  question = key == L'?' ? L"?" : L"\uFF1F";
  return L'?';
}

// The key that a byte begins, KEY_UNKNOWN for none, or -1 at the end of the read.
static int key_at(EditLine *line, int byte) {
  if (byte == INPUT_SIGNAL) return attend_to_signals(line) < 0 ? -1 : KEY_UNKNOWN;
  if (byte == INPUT_TIMEOUT) {
    has_escape = false;
    return KEY_UNKNOWN;
  }
  if (byte < 0) return end_read(line, EDITLINE_END, "");
  if (byte == terminal_interrupt_byte()) {
    return search_is_on() ? (int)search_key(byte) : end_read(line, EDITLINE_CANCELLED, "^C");
  }
  if (byte == terminal_suspend_byte()) {
    suspend(line);
    return KEY_UNKNOWN;
  }
  wchar_t key = key_from(line, byte);
  if (key == KEY_PASTE) {
    if (!paste_collect()) return KEY_UNKNOWN;
    if (is_paste_stopped()) return end_read(line, EDITLINE_CANCELLED, "^C");
  }
  return (int)asking(searched(key));
}

// The line that is offered comes first, unless somebody typed already.
static bool wants_offer(void) {
  if (editor.offered.text == NULL || editor.has_offered) return false;
  if (!input_is_waiting()) return true;
  editor.offered.text = NULL;
  return false;
}

int read_key(EditLine *line, wchar_t *key) {
  // A command that reads keys of its own, such as a search, goes on without one.
  if (editor.result.outcome != EDITLINE_LINE) return -1;
  show_hidden_line(line);
  keep_cursor_inside(line);
  int next = KEY_UNKNOWN;
  if (!queue_is_empty()) next = (int)queue[--queue_count];
  else if (wants_offer()) next = KEY_OFFER;
  while (next == KEY_UNKNOWN) next = key_at(line, next_byte(line));
  *key = next;
  return next < 0 ? -1 : 1;
}

static unsigned char complete(EditLine *line, int key) {
  (void)key;
  keep_cursor_inside(line);
  if (editor.assistant.complete == NULL) {
    return el_insertstr(line, "\t") ? CC_REFRESH_BEEP : CC_REFRESH;
  }
  return editor.assistant.complete(editor.assistant.context) ? CC_REFRESH : CC_REFRESH_BEEP;
}

// A question mark with more behind it was pasted, or belongs to a text.
static unsigned char explain(EditLine *line, int key) {
  (void)key;
  keep_cursor_inside(line);
  bool asks = editor.assistant.explain != NULL && !input_is_buffered();
  if (!asks || !editor.assistant.explain(editor.assistant.context)) {
    el_winsertstr(line, question);
  }
  return CC_REFRESH;
}

static unsigned char clear(EditLine *line, int key) {
  (void)line, (void)key;
  screen_clear();
  return CC_REFRESH;
}

static unsigned char offer(EditLine *line, int key) {
  (void)line, (void)key;
  if (editor.offered.text == NULL || editor.has_offered) return CC_ERROR;
  editline_replace_line(editor.offered);
  editor.has_offered = true;
  return CC_REFRESH;
}

static void bind(EditLine *line, const char *key, const char *function) {
  el_set(line, EL_BIND, key, function, NULL);
  el_set(line, EL_BIND, "-a", key, function, NULL);
}

void add_functions(EditLine *line) {
  // Wide, since the narrow call never frees its copies.
  el_wset(line, EL_ADDFN, L"paste-text", L"insert or enter what was pasted", paste_insert);
  el_wset(line, EL_ADDFN, L"complete-name", L"complete the word before the cursor", complete);
  el_wset(line, EL_ADDFN, L"explain-line", L"show what may come next", explain);
  el_wset(line, EL_ADDFN, L"clear-all", L"clear the screen above the line", clear);
  el_wset(line, EL_ADDFN, L"offer-line", L"insert the line that is offered", offer);
  el_wset(line, EL_ADDFN, L"next-character", L"go behind the next character", next_character);
  el_wset(line, EL_ADDFN, L"previous-character", L"go before a character", previous_character);
  el_wset(line, EL_ADDFN, L"delete-next", L"delete the next character", delete_next);
  el_wset(line, EL_ADDFN, L"delete-previous", L"delete the character before", delete_previous);
  el_wset(line, EL_ADDFN, L"search-history", L"search what was typed before", search_history);
}

// libedit's own command line falls over a lone quote. A sequence that begins with ESC would take
// ESC itself away from vi.
static void close_command_line(EditLine *line) {
  if (has_vi_keys(line)) {
    el_set(line, EL_BIND, "-a", ":", "ed-unassigned", NULL);
  } else {
    el_set(line, EL_BIND, "\\033x", "ed-unassigned", NULL);
    el_set(line, EL_BIND, "\\033X", "ed-unassigned", NULL);
  }
}

// The keys that a person's own configuration may give another meaning.
void bind_usual_keys(EditLine *line) {
  el_set(line, EL_BIND, "^F", "next-character", NULL);
  el_set(line, EL_BIND, "^B", "previous-character", NULL);
  el_set(line, EL_BIND, "^H", "delete-previous", NULL);
  el_set(line, EL_BIND, "^?", "delete-previous", NULL);
}

// The escapes name the values of `enum key` in octal, as libedit's parser reads them.
void bind_keys(EditLine *line) {
  bind(line, "\\201", "ed-prev-history");
  bind(line, "\\202", "ed-next-history");
  bind(line, "\\203", "next-character");
  bind(line, "\\204", "previous-character");
  bind(line, "\\205", "ed-move-to-beg");
  bind(line, "\\206", "ed-move-to-end");
  bind(line, "\\207", "delete-next");
  bind(line, "\\210", "em-next-word");
  bind(line, "\\211", "ed-prev-word");
  bind(line, "\\212", "paste-text");
  bind(line, "\\213", "search-history");
  bind(line, "\\214", "offer-line");
  bind(line, "^R", "search-history");
  bind(line, "^L", "clear-all");
  close_command_line(line);
  el_set(line, EL_BIND, "^I", "complete-name", NULL);
  el_set(line, EL_BIND, "?", "explain-line", NULL);
  el_set(line, EL_BIND, "^W", "ed-delete-prev-word", NULL);
}
