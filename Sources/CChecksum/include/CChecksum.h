// CRC-32C by the instruction that most processors have for it.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Whether this machine has one.
bool crc32c_has_instruction(void);

// Takes bytes into a sum that was begun with all bits set, and is inverted at the end. Only to be
// called where there is an instruction.
uint32_t crc32c_take(uint32_t sum, const void *bytes, size_t count);
