/* What a board does before main, for the emulator's mps2-an500: the table of exceptions, the unit for floats, and the
 * C library, whose output goes to the debugger. */
#include <stdint.h>

extern uint32_t stack_top;
void _start(void);
void reset(void);

void reset(void) {
    *(volatile uint32_t *)0xE000ED88 |= 0xFu << 20; /* CPACR: floats are allowed */
    __asm__ volatile("dsb\nisb");
    _start();
}

__attribute__((section(".vectors"), used)) static const struct {
    void *stack;
    void (*reset)(void);
} vectors = {&stack_top, reset};
