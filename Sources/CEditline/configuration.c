// The person's own editor configuration: $EDITRC, or .editrc at home. libedit would read it too,
// but falls over a lone quote, and stops at the first command that it does not know.
#include "editor.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static FILE *open_configuration(void) {
  const char *path = getenv("EDITRC"), *home = getenv("HOME");
  if (path != NULL) return fopen(path, "re");
  if (home == NULL) return NULL;
  char *at_home = NULL;
  if (asprintf(&at_home, "%s/.editrc", home) < 0) return NULL;
  FILE *file = fopen(at_home, "re");
  free(at_home);
  return file;
}

static void obey(EditLine *line, Tokenizer *tokenizer, const char *command) {
  int count = 0;
  const char **words = NULL;
  command += strspn(command, " \t");
  if (*command == '#') return;
  tok_reset(tokenizer);
  if (tok_str(tokenizer, command, &count, &words) == 0 && count > 0) el_parse(line, count, words);
}

void obey_configuration(EditLine *line) {
  FILE *file = open_configuration();
  Tokenizer *tokenizer = tok_init(NULL);
  char *command = NULL;
  size_t capacity = 0;
  while (file != NULL && tokenizer != NULL && getline(&command, &capacity, file) > 0) {
    obey(line, tokenizer, command);
  }
  free(command);
  if (tokenizer != NULL) tok_end(tokenizer);
  if (file != NULL) fclose(file);
}
