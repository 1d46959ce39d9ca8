// What CCurses.c and Signals.c know of each other.
#ifndef KITH_SIGNALS_H
#define KITH_SIGNALS_H

#include "CCurses.h"

#include <termios.h>

// Everything that is needed to give the terminal back, also from inside a signal handler.
struct kc_restore {
  int input;
  int output;
  struct termios shell;
  char bytes[512];
  size_t length;
  int error_pipe;  // what was written to standard error meanwhile
  int error;       // where standard error led before
};

void kc_signals_open(void);
void kc_signals_watch(const struct kc_restore *restore);
void kc_signals_ignore(void);
// The terminal has gone, whether or not a signal says so as well.
void kc_signals_hang_up(void);
void kc_restore_now(const struct kc_restore *restore);
bool kc_take_signals(struct kc_event *event);
int kc_wake_descriptor(void);

#endif
