// The one place that knows ncurses.

#define _GNU_SOURCE
#define _DARWIN_C_SOURCE
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

// Pairs beyond 255 and colours beyond 255 came with ncurses 6.1.
#if defined(NCURSES_EXT_COLORS) && NCURSES_EXT_COLORS && NCURSES_VERSION_PATCH >= 20180127
#define KC_EXTENDED 1
#else
#define KC_EXTENDED 0
#endif

static SCREEN *screen;
static FILE *input_stream, *output_stream;
static struct kc_restore restore;
static const char *opening, *closing;
static bool is_inside;

void kc_send(const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(restore.output, bytes, length);
    if (written < 0 && errno == EAGAIN) {
      struct pollfd room = {.fd = restore.output, .events = POLLOUT};
      poll(&room, 1, 1000);
      continue;
    }
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

static void send_text(const char *text) { kc_send(text, strlen(text)); }

// ncurses writes into a file without a name; what is in it is taken a frame at a time.
static int open_canvas(void) {
#ifdef __linux__
  return memfd_create("kith-frame", MFD_CLOEXEC);
#else
  FILE *file = tmpfile();
  return file ? fcntl(fileno(file), F_DUPFD_CLOEXEC, 3) : -1;
#endif
}

ptrdiff_t kc_take(uint8_t *bytes, size_t room) {
  int canvas = fileno(output_stream);
  ssize_t count = pread(canvas, bytes, room, 0);
  if (count < 0 || (size_t)count == room) return count;
  lseek(canvas, 0, SEEK_SET);
  if (ftruncate(canvas, 0) != 0) return -1;
  return count;
}

static int collect(int byte) {
  char letter = (char)byte;
  return fwrite(&letter, 1, 1, output_stream) == 1 ? byte : EOF;
}

// MARK: Opening

static void choose_locale(void) {
  setlocale(LC_ALL, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  // All but ASCII would come out garbled.
  if (!setlocale(LC_CTYPE, "C.UTF-8")) setlocale(LC_CTYPE, "en_US.UTF-8");
}

static SCREEN *open_screen(const char *name, const char *description) {
  if (!description) return newterm(name, output_stream, input_stream);
  // ncurses reads an entry from TERMINFO itself. The variable must not reach programs run later.
  const char *before = getenv("TERMINFO");
  char *kept = before ? strdup(before) : NULL;
  setenv("TERMINFO", description, 1);
  SCREEN *opened = newterm(name, output_stream, input_stream);
  if (kept) {
    setenv("TERMINFO", kept, 1);
    free(kept);
  } else {
    unsetenv("TERMINFO");
  }
  return opened;
}

// Delays ("$<5>") are for terminals that need time; a signal handler can't wait.
static void append_restore(const char *text) {
  if (!text || text == (char *)-1) return;
  for (; *text; text++) {
    if (text[0] == '$' && text[1] == '<' && strchr(text, '>')) {
      text = strchr(text, '>');
    } else if (restore.length < sizeof restore.bytes) {
      restore.bytes[restore.length++] = *text;
    }
  }
}

// A terminal without an alternate screen is left with a clear one.
static void prepare_restore(void) {
  restore.length = 0;
  append_restore(closing);
  append_restore(exit_attribute_mode);
  append_restore(orig_pair);
  append_restore(cursor_normal);
  append_restore(exit_ca_mode ? exit_ca_mode : clear_screen);
}

// Whatever else writes to standard error would land in the middle of the picture.
static void catch_errors(void) {
  restore.error_pipe = -1;
  int ends[2];
  if (!isatty(STDERR_FILENO) || pipe(ends) != 0) return;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFL, fcntl(ends[end], F_GETFL) | O_NONBLOCK);
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
  }
  restore.error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  restore.error_pipe = ends[0];
  dup2(ends[1], STDERR_FILENO);
  close(ends[1]);
}

static enum kc_outcome open_descriptors(void) {
  if (!isatty(STDOUT_FILENO)) return KC_NO_TERMINAL;
  restore.output = STDOUT_FILENO;
  restore.input = STDIN_FILENO;
  // Data may come through standard input; the keys don't.
  if (!isatty(STDIN_FILENO)) restore.input = open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (restore.input < 0 || tcgetattr(restore.input, &restore.shell) != 0) return KC_NO_TERMINAL;
  int keys = fcntl(restore.input, F_DUPFD_CLOEXEC, 3);
  int canvas = open_canvas();
  input_stream = keys < 0 ? NULL : fdopen(keys, "r");
  output_stream = canvas < 0 ? NULL : fdopen(canvas, "w");
  return input_stream && output_stream ? KC_OPENED : KC_NO_MEMORY;
}

static void close_streams(void) {
  if (input_stream) fclose(input_stream);
  if (output_stream) fclose(output_stream);
  input_stream = output_stream = NULL;
  if (restore.input > STDERR_FILENO) close(restore.input);
}

// ncurses can't: what it takes for the terminal is a file.
static void make_raw(void) {
  struct termios modes = restore.shell;
  modes.c_iflag &= ~(tcflag_t)(BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
  modes.c_oflag &= ~(tcflag_t)OPOST;
  modes.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
  modes.c_cflag &= ~(tcflag_t)(CSIZE | PARENB);
  modes.c_cflag |= CS8;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  tcsetattr(restore.input, TCSADRAIN, &modes);
}

static void take_over(void) {
  catch_errors();
  kc_signals_watch(&restore);
  make_raw();
  is_inside = true;
  send_text(opening);
}

enum kc_outcome kc_open(const char *name, const char *description, const char *modes_on,
                        const char *modes_off) {
  choose_locale();
  // The terminal knows its size better than LINES and COLUMNS, and newterm fails if those are huge.
  use_env(FALSE);
  enum kc_outcome outcome = open_descriptors();
  if (outcome != KC_OPENED) return outcome;
  screen = open_screen(name, description);
  if (!screen) {
    close_streams();
    return KC_NO_DESCRIPTION;
  }
  opening = modes_on;
  closing = modes_off;
  kc_signals_open();
  prepare_restore();
  nonl();
  typeahead(-1);
  // Shifting letters in place would tear what was laid over them.
  idlok(stdscr, FALSE);
  idcok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
  curs_set(0);
  take_over();
  return KC_OPENED;
}

void kc_leave(void) {
  if (!is_inside) return;
  is_inside = false;
  kc_signals_ignore();
  endwin();
  // All of that and more is in the bytes that every other end sends as well.
  lseek(fileno(output_stream), 0, SEEK_SET);
  if (ftruncate(fileno(output_stream), 0) != 0) clearerr(output_stream);
  kc_restore_now(&restore);
  if (restore.error_pipe < 0) return;
  close(restore.error_pipe);
  close(restore.error);
}

void kc_enter(void) {
  if (is_inside) return;
  tcgetattr(restore.input, &restore.shell);
  take_over();
  clearok(curscr, TRUE);
  int height, width;
  kc_size(&height, &width);
  kc_resize(height, width);
}

void kc_close(void) {
  if (!screen) return;
  kc_leave();
  delscreen(screen);
  screen = NULL;
  close_streams();
}

void kc_suspend(void) {
  kc_leave();
  kill(0, SIGTSTP);
  kc_enter();
  struct kc_event past;
  kc_take_signals(&past);
}

// MARK: Facts

// <term.h> has taken the names rows and columns would want: they are macros there.
void kc_size(int *height, int *width) {
  struct winsize size = {0};
  *height = LINES;
  *width = COLS;
  if (ioctl(restore.output, TIOCGWINSZ, &size) != 0) return;
  // A serial line knows no size and says 0; then what terminfo says holds.
  if (size.ws_row == 0 || size.ws_col == 0) return;
  *height = size.ws_row;
  *width = size.ws_col;
}

void kc_resize(int height, int width) {
  if (height == LINES && width == COLS) return;
  resizeterm(height, width);
}

int kc_colours(void) { return has_colors() ? COLORS : 0; }
int kc_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }
int kc_input(void) { return restore.input; }
int kc_output(void) { return restore.output; }
int kc_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// MARK: Drawing

static attr_t attributes(unsigned style) {
  attr_t result = A_NORMAL;
  if (style & KC_BOLD) result |= A_BOLD;
  if (style & KC_DIM) result |= A_DIM;
#ifdef A_ITALIC
  if (style & KC_ITALIC) result |= A_ITALIC;
#endif
  if (style & KC_UNDERLINE) result |= A_UNDERLINE;
  if (style & KC_REVERSE) result |= A_REVERSE;
  return result;
}

void kc_define_pair(int pair, int foreground, int background) {
#if KC_EXTENDED
  init_extended_pair(pair, foreground, background);
#else
  init_pair((short)pair, (short)foreground, (short)background);
#endif
}

static void set_style(unsigned style, int pair) {
#if KC_EXTENDED
  wattr_set(stdscr, attributes(style), 0, &pair);
#else
  wattr_set(stdscr, attributes(style), (short)pair, NULL);
#endif
}

void kc_put(int row, int column, const uint32_t *scalars, int count, unsigned style, int pair) {
  set_style(style, pair);
  wmove(stdscr, row, column);
  waddnwstr(stdscr, (const wchar_t *)scalars, count);
}

void kc_ground(unsigned style, int pair) {
  cchar_t blank;
#if KC_EXTENDED
  setcchar(&blank, L" ", attributes(style), 0, &pair);
#else
  setcchar(&blank, L" ", attributes(style), (short)pair, NULL);
#endif
  wbkgrndset(stdscr, &blank);
}

void kc_redraw(void) { clearok(curscr, TRUE); }

void kc_flush(int cursor_row, int cursor_column, bool shows_cursor) {
  curs_set(shows_cursor);
  wmove(stdscr, cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
}

static void change_style(unsigned style, int pair) {
#if KC_EXTENDED
  vid_puts(attributes(style), 0, &pair, collect);
#else
  vid_puts(attributes(style), (short)pair, NULL, collect);
#endif
}

static void move_to(int row, int column) {
  const char *bytes = tparm(cursor_address, row, column, 0, 0, 0, 0, 0, 0, 0);
  if (bytes) tputs(bytes, 1, collect);
}

void kc_overlay(int row, int column, const char *text, size_t length, unsigned style, int pair) {
  if (!cursor_address) return;
  move_to(row, column);
  change_style(style, pair);
  for (size_t index = 0; index < length; index++) collect((unsigned char)text[index]);
}

void kc_end(void) {
  // ncurses believes that it left the pen and the cursor so.
  change_style(0, 0);
  move_to(getcury(curscr), getcurx(curscr));
  fflush(output_stream);
}


// MARK: Listening

struct kc_event kc_wait(int milliseconds) {
  struct kc_event event = {0};
  struct pollfd sources[2] = {
      {.fd = restore.input, .events = POLLIN},
      {.fd = kc_wake_descriptor(), .events = POLLIN},
  };
  int ready = poll(sources, 2, milliseconds);
  // The flags are set before the pipe is written to, so a signal in between is not lost.
  kc_take_signals(&event);
  if (ready <= 0) return event;
  event.input = sources[0].revents & POLLIN;
  // The window is gone.
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) {
    kc_signals_hang_up();
    if (!event.input) event.stop = SIGHUP;
  }
  return event;
}

ptrdiff_t kc_read(uint8_t *bytes, size_t room) {
  ssize_t count = read(restore.input, bytes, room);
  if (count < 0 && errno == EIO) return 0;
  return count;
}
