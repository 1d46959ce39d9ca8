// Signals, and giving the terminal back whatever happens.
//
// A Swift trap ends in SIGILL or SIGTRAP; without a handler the terminal stays raw, and Swift's
// own backtracer waits for half a minute at a prompt nobody sees. The handlers here use nothing
// but write, tcsetattr and sigaction.

#define _GNU_SOURCE
#include "Signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int wake_pipe[2] = {-1, -1};
static _Atomic(const struct kc_restore *) watched;
static atomic_int stop_signal;
static atomic_bool has_resized, has_continued, wants_suspend, was_woken;

// Asked to end: the program does so in its own time, unless it is asked twice.
static const int polite[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
// The end is now.
static const int fatal[] = {
    SIGILL,  SIGTRAP, SIGABRT,   SIGBUS,  SIGFPE,  SIGSEGV, SIGSYS,
    SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
#ifdef __linux__
    SIGPOLL, SIGPWR,  SIGSTKFLT,
#endif
};
static const int others[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGPIPE};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static struct sigaction before_polite[COUNT(polite)];
static struct sigaction before_fatal[COUNT(fatal)];
static struct sigaction before_others[COUNT(others)];

static void write_all(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t written = write(descriptor, bytes, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    length -= (size_t)written;
  }
}

void kc_restore_now(const struct kc_restore *restore) {
  write_all(restore->output, restore->bytes, restore->length);
  // Reports of the mouse that are still on their way must not land in the shell.
  tcsetattr(restore->input, TCSAFLUSH, &restore->shell);
  if (restore->error_pipe < 0) return;
  dup2(restore->error, STDERR_FILENO);
  char buffer[1024];
  ssize_t count;
  while ((count = read(restore->error_pipe, buffer, sizeof buffer)) > 0) {
    write_all(STDERR_FILENO, buffer, (size_t)count);
  }
}

static void notify(char reason) {
  int error = errno;
  // A full pipe wakes just as well.
  ssize_t ignored = write(wake_pipe[1], &reason, 1);
  (void)ignored;
  errno = error;
}

static void say_fault(int number) {
  static const char text[] =
      "kith: stopped by a fault of its own or a signal; the terminal is as before. What was shown "
      "as saved is safe.\n";
  switch (number) {
    case SIGILL: case SIGTRAP: case SIGABRT: case SIGBUS: case SIGFPE: case SIGSEGV:
      write_all(STDERR_FILENO, text, sizeof text - 1);
      break;
    default: break;
  }
}

static void end_now(int number) {
  const struct kc_restore *restore = atomic_exchange(&watched, NULL);
  if (restore) {
    kc_restore_now(restore);
    say_fault(number);
  }
  struct sigaction action = {.sa_handler = SIG_DFL};
  sigaction(number, &action, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  raise(number);
}

static void on_fatal(int number) { end_now(number); }

static void on_polite(int number) {
  bool is_asked_again = atomic_exchange(&stop_signal, number) != 0;
  // A window that is closed hangs up more than once: its shell does, and so does the system.
  if (is_asked_again && number != SIGHUP) end_now(number);
  notify('s');
}

static void on_other(int number) {
  switch (number) {
    case SIGWINCH: atomic_store(&has_resized, true); break;
    case SIGCONT: atomic_store(&has_continued, true); break;
    case SIGTSTP: atomic_store(&wants_suspend, true); break;
    default: return;
  }
  notify('o');
}

void kc_signals_open(void) {
  if (wake_pipe[0] >= 0) return;
  if (pipe(wake_pipe) != 0) return;
  for (int end = 0; end < 2; end++) {
    fcntl(wake_pipe[end], F_SETFL, fcntl(wake_pipe[end], F_GETFL) | O_NONBLOCK);
    fcntl(wake_pipe[end], F_SETFD, FD_CLOEXEC);
  }
  // A stack that has run over leaves no room for a handler.
  static char room[32768];
  stack_t stack = {.ss_sp = room, .ss_size = sizeof room};
  sigaltstack(&stack, NULL);
}

static void install(const int *numbers, size_t count, void (*handler)(int),
                    struct sigaction *before) {
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t index = 0; index < count; index++) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_ONSTACK | SA_RESTART};
    sigaddset(&wanted, numbers[index]);
    sigfillset(&action.sa_mask);
    // Faults must reach their handler even while another one runs.
    for (size_t fault = 0; fault < 6; fault++) sigdelset(&action.sa_mask, fatal[fault]);
    sigaction(numbers[index], &action, &before[index]);
    // What the one who started us wants ignored stays ignored.
    if (before[index].sa_handler == SIG_IGN) sigaction(numbers[index], &before[index], NULL);
  }
  // Whoever started us may have blocked them.
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
}

static void uninstall(const int *numbers, size_t count, const struct sigaction *before) {
  for (size_t index = 0; index < count; index++) sigaction(numbers[index], &before[index], NULL);
}

void kc_signals_watch(const struct kc_restore *restore) {
  if (atomic_exchange(&watched, restore)) return;
  install(polite, COUNT(polite), on_polite, before_polite);
  install(fatal, COUNT(fatal), on_fatal, before_fatal);
  install(others, COUNT(others), on_other, before_others);
}

void kc_signals_hang_up(void) {
  int none = 0;
  atomic_compare_exchange_strong(&stop_signal, &none, SIGHUP);
}

void kc_signals_ignore(void) {
  if (!atomic_exchange(&watched, NULL)) return;
  for (size_t index = 0; index < COUNT(polite); index++) {
    // Whoever is hung up on has something to save yet, and is hung up on once more.
    bool is_over = polite[index] == SIGHUP && atomic_load(&stop_signal) == SIGHUP;
    if (is_over) before_polite[index].sa_handler = SIG_IGN;
  }
  uninstall(polite, COUNT(polite), before_polite);
  uninstall(fatal, COUNT(fatal), before_fatal);
  uninstall(others, COUNT(others), before_others);
}

bool kc_take_signals(struct kc_event *event) {
  char buffer[256];
  while (wake_pipe[0] >= 0 && read(wake_pipe[0], buffer, sizeof buffer) > 0) {
  }
  event->woken = atomic_exchange(&was_woken, false);
  event->resized = atomic_exchange(&has_resized, false);
  event->continued = atomic_exchange(&has_continued, false);
  event->suspend = atomic_exchange(&wants_suspend, false);
  event->stop = atomic_load(&stop_signal);
  return event->woken || event->resized || event->continued || event->suspend || event->stop;
}

int kc_wake_descriptor(void) { return wake_pipe[0]; }

void kc_wake(void) {
  if (!atomic_exchange(&was_woken, true) && wake_pipe[1] >= 0) notify('w');
}
