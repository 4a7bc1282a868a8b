#include "editor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

struct editor editor;

enum { HISTORY_SIZE = 5000 };

static const wchar_t *hidden_end;  // of the line, while libedit draws

// What libedit draws is not seen; but where a line is taller than the screen it writes behind its
// rows. So while it draws the line is empty, from this prompt to the right one behind it.
static char *hide_line(EditLine *line) {
  LineInfoW *typed = (LineInfoW *)el_wline(line);
  hidden_end = typed->lastchar;
  typed->lastchar = typed->buffer;
  return "";
}

static char *show_line(EditLine *line) {
  show_hidden_line(line);
  return "|";
}

void show_hidden_line(EditLine *line) {
  if (hidden_end != NULL) ((LineInfoW *)el_wline(line))->lastchar = hidden_end;
  hidden_end = NULL;
}

static bool set_up_history(EditLine *line) {
  HistEvent event;
  editor.history = history_init();
  if (editor.history == NULL) return false;
  history(editor.history, &event, H_SETSIZE, HISTORY_SIZE);
  history(editor.history, &event, H_SETUNIQUE, 1);
  el_set(line, EL_HIST, history, editor.history);
  return true;
}

// The order matters: the user's file may change the key maps, so the keys that are ours come last.
static bool set_up(EditLine *line) {
  int is_editing = 1;
  el_set(line, EL_PROMPT, hide_line);
  el_set(line, EL_RPROMPT, show_line);
  el_set(line, EL_EDITOR, "emacs");
  el_set(line, EL_SIGNAL, 0);
  add_functions(line);
  if (!set_up_history(line)) return false;
  bind_usual_keys(line);
  obey_configuration(line);
  bind_keys(line);
  el_set(line, EL_GETCFN, read_key);
  el_set(line, EL_SETTY, "-d", "-isig", "-ixon", NULL);
  return el_get(line, EL_EDITMODE, &is_editing) == 0 && is_editing;
}

bool editline_open(const char *program) {
  if (editor.line != NULL || !terminal_force_utf8()) return false;
  terminal_save();
  editor.prompt = "";
  editor.void_output = screen_void();
  if (editor.void_output == NULL) return false;
  // It would complain of a kind of terminal that it does not know; ours needs no more than most do.
  editor.line = el_init(program, stdin, stdout, editor.void_output);
  bool is_ready = editor.line != NULL && set_up(editor.line);
  el_set(editor.line, EL_PREP_TERM, 0);  // a configuration that says `edit on` begins to edit
  terminal_restore();
  if (is_ready) el_set(editor.line, EL_SETFP, 1, editor.void_output);
  else editline_close();
  return is_ready;
}

void editline_close(void) {
  if (editor.line != NULL) {
    // Otherwise the end would drop what was typed ahead for the next program.
    el_set(editor.line, EL_EDITMODE, 0);
    el_end(editor.line);
  }
  if (editor.history != NULL) history_end(editor.history);
  if (editor.void_output != NULL) fclose(editor.void_output);
  editor = (struct editor){0};
}

// libedit leaves the newline in the line.
static void leave_line(bool is_entered) {
  LineInfoW *typed = (LineInfoW *)el_wline(editor.line);
  if (is_entered && typed->lastchar > typed->buffer) typed->lastchar--;
  keep_cursor_inside(editor.line);
  screen_finish(editor.line, "");
}

static editline_result line_of(const char *text, int count) {
  bool is_entered = text != NULL && count > 0;
  leave_line(is_entered);
  if (!is_entered) return (editline_result){.outcome = EDITLINE_END, .text = ""};
  size_t length = (size_t)count;
  if (text[length - 1] == '\n') length--;
  return (editline_result){.outcome = EDITLINE_LINE, .text = text, .length = length};
}

editline_result editline_read(const char *prompt, editline_text offered) {
  int count = 0;
  editor.prompt = prompt;
  editor.offered = offered;
  editor.has_offered = false;
  editor.result = (editline_result){.outcome = EDITLINE_LINE};
  editline_clear_interrupt();
  terminal_save();
  signals_begin_editing();
  terminal_paste_mode(true);
  // Before the prompt is shown: whoever sees it may type keys that a cooked terminal would take.
  el_set(editor.line, EL_PREP_TERM, 1);
  bind_keys(editor.line);
  screen_begin();
  const char *text = el_gets(editor.line, &count);
  show_hidden_line(editor.line);
  terminal_paste_mode(false);
  terminal_restore();
  signals_end_reading();
  if (editor.result.outcome == EDITLINE_LINE) editor.result = line_of(text, count);
  if (signals_ending()) editor.result.outcome = EDITLINE_SIGNAL;
  editor.result.signal = signals_ending();
  search_finish();
  editor.prompt = "";
  editor.offered.text = NULL;
  return editor.result;
}

editline_result editline_wait(int descriptor) {
  editline_result result = {.outcome = EDITLINE_LINE, .text = ""};
  signals_begin_waiting();
  int outcome = input_wait(descriptor, WAIT_FOREVER, HEED_ENDINGS);
  signals_end_reading();
  result.signal = signals_ending();
  if (result.signal != 0) result.outcome = EDITLINE_SIGNAL;
  else if (editline_interrupted()) result.outcome = EDITLINE_CANCELLED;
  else if (outcome == INPUT_END) result.outcome = EDITLINE_END;
  return result;
}

void editline_history_clear(void) {
  HistEvent event;
  if (editor.history != NULL) history(editor.history, &event, H_CLEAR);
}

void editline_history_add(const char *entry) {
  HistEvent event;
  if (editor.history != NULL) history(editor.history, &event, H_ENTER, entry);
}

void editline_set_assistant(editline_assistant assistant) { editor.assistant = assistant; }

editline_text editline_line(void) {
  const LineInfo *typed = el_line(editor.line);
  return (editline_text){
    .text = typed->buffer, .length = (size_t)(typed->lastchar - typed->buffer),
    .cursor = (size_t)(typed->cursor - typed->buffer)};
}

void editline_replace_before_cursor(int scalars, const char *text) {
  if (scalars > 0) el_deletestr(editor.line, scalars);
  if (*text != '\0') el_insertstr(editor.line, text);
}

static int count_scalars(const char *text, size_t length) {
  int count = 0;
  for (size_t i = 0; i < length; i++) count += ((unsigned char)text[i] & 0xC0) != 0x80;
  return count;
}

void editline_replace_line(editline_text text) {
  const LineInfoW *typed = el_wline(editor.line);
  el_cursor(editor.line, (int)(typed->lastchar - typed->cursor));
  editline_replace_before_cursor((int)(typed->lastchar - typed->buffer), text.text);
  el_cursor(editor.line, -count_scalars(text.text + text.cursor, text.length - text.cursor));
}

void editline_show_below(const char *text) { screen_list(editor.line, text); }
