// All that Kith asks of ncurses. <ncurses.h> is included in CCurses.c and nowhere else: its
// globals are errors in Swift 6, and its macros and variadics can't be imported.
#ifndef KITH_CCURSES_H
#define KITH_CCURSES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Bits of a style, in the order of Kith's own.
enum { KC_BOLD = 1, KC_DIM = 2, KC_ITALIC = 4, KC_UNDERLINE = 8, KC_REVERSE = 16 };

enum kc_outcome { KC_OPENED = 0, KC_NO_TERMINAL, KC_NO_DESCRIPTION, KC_NO_MEMORY };

// What happened while waiting; several things may be true.
struct kc_event {
  bool input;
  bool woken;
  bool resized;
  bool continued;
  bool suspend;
  int stop;  // the number of the signal that asks to end, or 0
};

// Takes the terminal over. `description` is a compiled terminfo entry of that name in base64 and
// quoted as TERMINFO wants it, or NULL for the system's own. `modes_on` and `modes_off` are sent
// at the beginning and at any end.
enum kc_outcome kc_open(const char *name, const char *description, const char *modes_on,
                        const char *modes_off);
// Gives it back, for good.
void kc_close(void);
// Gives it back for a while, and takes it again.
void kc_leave(void);
void kc_enter(void);
// Stops the whole job, as Ctrl-Z does in a shell; returns when it goes on.
void kc_suspend(void);

void kc_size(int *rows, int *columns);
void kc_resize(int rows, int columns);
int kc_colours(void);
int kc_pairs(void);
// Which descriptors a program run from inside gets.
int kc_input(void);
int kc_output(void);

// Colours are -1 for the terminal's own, an index, or 0xRRGGBB where the entry has direct colour.
void kc_define_pair(int pair, int foreground, int background);
// Scalars of one or two columns that the C library measures as Kith does.
void kc_put(int row, int column, const uint32_t *scalars, int count, unsigned style, int pair);
// How many columns the C library gives to a scalar; -1 if it doesn't know it.
int kc_width(uint32_t scalar);
// The style of whatever is erased.
void kc_ground(unsigned style, int pair);
void kc_redraw(void);

// A frame: put …, flush, overlay …, end if there was an overlay, take.
void kc_flush(int cursor_row, int cursor_column, bool shows_cursor);
// Text that ncurses can't hold in its cells, written over blanks it knows of.
void kc_overlay(int row, int column, const char *text, size_t length, unsigned style, int pair);
void kc_end(void);
// What ncurses and the overlays have written since the last time. If `room` was filled, nothing
// was taken: ask again with more.
ptrdiff_t kc_take(uint8_t *bytes, size_t room);
// Bytes straight to the terminal.
void kc_send(const char *bytes, size_t length);

// Waits for input, a signal or kc_wake; milliseconds, or -1 for as long as it takes.
struct kc_event kc_wait(int milliseconds);
// Reads what is there. 0 at the end of input, negative if there is nothing.
ptrdiff_t kc_read(uint8_t *bytes, size_t room);
// May be called from any thread, and before or after all others.
void kc_wake(void);

#endif
