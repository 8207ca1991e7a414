#!/usr/bin/env bash
# What is exported, in its own world: C for other processors under emulators, each with the test that goes with it.
#
#     export.sh COMPILER CHECKPOINT FOLDER [KIND …]
#
# COMPILER writes it (bespokec); KINDs: gcc clang cxx arm64 arm s390x cortex-m swift, all of them if none is given.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
compiler=$1 checkpoint=$2 folder=$3
shift 3
kinds=${*:-gcc clang cxx arm64 arm s390x cortex-m swift}
rm -rf "$folder"
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
strict="-O2 -Wall -Wextra -Werror"

for weights in incbin array; do
  "$compiler" export --checkpoint "$checkpoint" --format c --weights $weights --out "$folder/$weights" >/dev/null
done

# A compilation and its test, in a folder of its own: compiler and flags, then what runs the program.
try() {
  local name=$1 weights=$2 build=$3 runner=${4:-}
  (cd "$folder/$weights" && $build *.c -lm -o "../$name" && printf '%-17s' "$name" && $runner "../$name")
}

for kind in $kinds; do
  case $kind in
    gcc) try gcc incbin "gcc -std=c11 -pedantic $strict" ;;
    clang) try clang incbin "clang -std=c11 -pedantic $strict" ;;
    cxx)
      for weights in incbin array; do
        try cxx-$weights $weights "g++ -x c++ -pedantic $strict"
        try cxx-clang-$weights $weights "clang++ -x c++ -pedantic $strict"
      done
      ;;
    arm64) try arm64 incbin "aarch64-linux-gnu-gcc -static $strict" qemu-aarch64 ;;
    arm) try arm incbin "arm-linux-gnueabihf-gcc -static $strict" qemu-arm ;;
    # Its numbers begin with the other end.
    s390x)
      try s390x incbin "s390x-linux-gnu-gcc -static $strict" qemu-s390x
      try s390x-array array "s390x-linux-gnu-gcc -static $strict" qemu-s390x
      ;;
    # A Cortex-M7 board with 4 MiB for code and weights; files and text go through the debugger's door.
    cortex-m)
      (cd "$folder/incbin" && arm-none-eabi-gcc -mcpu=cortex-m7 -mthumb -mfloat-abi=hard -mfpu=fpv5-sp-d16 \
        -ffunction-sections -Wl,--gc-sections $strict --specs=rdimon.specs -T "$here/cortex-m.ld" \
        "$here/cortex-m.c" *.c -lm -o ../cortex-m && arm-none-eabi-size ../cortex-m)
      printf '%-17s' cortex-m
      qemu-system-arm -M mps2-an500 -nographic -semihosting-config enable=on,target=native -kernel "$folder/cortex-m" </dev/null
      ;;
    swift)
      "$compiler" export --checkpoint "$checkpoint" --format swift --out "$folder/swift" >/dev/null
      printf '%-17s' swift
      (cd "$folder/swift" && swift test 2>&1 | grep -E 'error|Test run with')
      ;;
    *) echo "export.sh: no kind $kind" >&2; exit 2 ;;
  esac
done
