// Starts a program on a terminal of its own, since Swift can neither fork nor open one.
#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

// Opens the controlling side of a new terminal; -1 on failure. Reading and writing never block.
int pseudo_terminal_open(int columns, int rows);

// Runs a program in a new session, on the terminal, with every signal at its default action.
// Arguments and environment end in NULL. Returns -1 on failure.
pid_t pseudo_terminal_spawn(
  int terminal, const char *path, char *const arguments[], char *const environment[]);

// Waits for output and reads it: the count of bytes, 0 when the last program has closed the
// terminal, -1 when the time is over.
ssize_t pseudo_terminal_read(int terminal, void *bytes, size_t capacity, int milliseconds);

// Types what the terminal takes at once; returns how many bytes that were, -1 on failure.
ssize_t pseudo_terminal_write(int terminal, const void *bytes, size_t count);

// Changes the size, which sends SIGWINCH to the program in the foreground.
bool pseudo_terminal_resize(int terminal, int columns, int rows);

// Whether the terminal echoes and cuts its input into lines, as a shell expects to find it.
bool pseudo_terminal_is_cooked(int terminal);

// Waits for the end of a child and gives its status as waitpid does; false when the time is over.
bool pseudo_terminal_wait(pid_t child, int milliseconds, int *status);

#endif
