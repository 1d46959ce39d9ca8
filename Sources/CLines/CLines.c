#include "CLines.h"

#if defined(__x86_64__)

#define WITH_INSTRUCTION __attribute__((target("sse4.2")))
#define TAKE_EIGHT(sum, word) ((uint32_t)__builtin_ia32_crc32di((sum), (word)))
#define TAKE_ONE(sum, byte) __builtin_ia32_crc32qi((sum), (byte))

bool crc32c_has_instruction(void) { return __builtin_cpu_supports("sse4.2"); }

#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)

#include <arm_acle.h>

#define WITH_INSTRUCTION
#define TAKE_EIGHT(sum, word) __crc32cd((sum), (word))
#define TAKE_ONE(sum, byte) __crc32cb((sum), (byte))

bool crc32c_has_instruction(void) { return true; }

#else

bool crc32c_has_instruction(void) { return false; }

uint32_t crc32c_take(uint32_t sum, const void *bytes, size_t count) {
  (void)bytes, (void)count;
  return sum;
}

#endif

#ifdef WITH_INSTRUCTION

WITH_INSTRUCTION
uint32_t crc32c_take(uint32_t sum, const void *bytes, size_t count) {
  const unsigned char *next = bytes;
  for (; count >= 8; count -= 8, next += 8) {
    uint64_t word;
    memcpy(&word, next, 8);
    sum = TAKE_EIGHT(sum, word);
  }
  for (; count > 0; count -= 1, next += 1) sum = TAKE_ONE(sum, *next);
  return sum;
}

#endif
