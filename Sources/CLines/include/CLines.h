// What lines of bytes are asked so often that the processor's own instructions must answer it.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

// MARK: CRC-32C

// Whether this machine has an instruction for it.
bool crc32c_has_instruction(void);

// Takes bytes into a sum that was begun with all bits set, and is inverted at the end. Only to be
// called where there is an instruction.
uint32_t crc32c_take(uint32_t sum, const void *bytes, size_t count);

// MARK: Looking for a byte

// Here and not in the C file, so that the compiler puts them into the loops that call them.

typedef int8_t sixteen_bytes __attribute__((vector_size(16)));

static inline sixteen_bytes sixteen_bytes_at(const uint8_t *bytes) {
  sixteen_bytes some;
  memcpy(&some, bytes, sizeof some);
  return some;
}

// Where among sixteen answers the first yes is; sixteen where there is none.
static inline size_t first_yes(sixteen_bytes answers) {
#ifdef __SSE2__
  typedef char sixteen_chars __attribute__((vector_size(16)));
  int marks = __builtin_ia32_pmovmskb128((sixteen_chars)answers);
  return (size_t)__builtin_ctz((unsigned)marks | 1u << 16);
#else
  uint64_t halves[2];
  memcpy(halves, &answers, sizeof halves);
  if (halves[0] != 0) return (size_t)__builtin_ctzll(halves[0]) >> 3;
  return halves[1] != 0 ? 8 + ((size_t)__builtin_ctzll(halves[1]) >> 3) : 16;
#endif
}

// The first place from `start` on where no plain character of a JSON text stands: a quotation mark,
// a backslash, a control character or, being negative as a signed byte, what isn't ASCII; or `end`.
static inline size_t plain_text_end(const uint8_t *bytes, size_t start, size_t end) {
  for (; start + 16 <= end; start += 16) {
    sixteen_bytes some = sixteen_bytes_at(bytes + start);
    size_t place = first_yes((some < 0x20) | (some == '"') | (some == '\\'));
    if (place < 16) return start + place;
  }
  for (; start < end; start += 1) {
    int8_t byte = (int8_t)bytes[start];
    if (byte < 0x20 || byte == '"' || byte == '\\') break;
  }
  return start;
}

// A byte to look for, how far behind a place, and the bits that don't matter there.
struct sought_byte {
  size_t distance;
  uint8_t byte;
  uint8_t ignored;
};

// The first place from `start` on behind which three bytes stand, or `end`.
static inline size_t sought_place(const uint8_t *bytes, size_t start, size_t end,
                                  struct sought_byte first, struct sought_byte second,
                                  struct sought_byte third) {
  for (; start + 16 <= end; start += 16) {
    const uint8_t *here = bytes + start;
    sixteen_bytes firsts = sixteen_bytes_at(here + first.distance) | (int8_t)first.ignored;
    sixteen_bytes seconds = sixteen_bytes_at(here + second.distance) | (int8_t)second.ignored;
    sixteen_bytes thirds = sixteen_bytes_at(here + third.distance) | (int8_t)third.ignored;
    size_t place = first_yes((firsts == (int8_t)first.byte) & (seconds == (int8_t)second.byte) &
                             (thirds == (int8_t)third.byte));
    if (place < 16) return start + place;
  }
  for (; start < end; start += 1) {
    const uint8_t *here = bytes + start;
    if ((here[first.distance] | first.ignored) == first.byte &&
        (here[second.distance] | second.ignored) == second.byte &&
        (here[third.distance] | third.ignored) == third.byte)
      break;
  }
  return start;
}

// The first place from `start` on where a line ends, or `end`.
static inline size_t line_end(const uint8_t *bytes, size_t start, size_t end) {
  const uint8_t *found = memchr(bytes + start, '\n', end - start);
  return found ? (size_t)(found - bytes) : end;
}
