#!/usr/bin/env bash
# Compiles the C that bespokec emitted into a folder in other ways than the package does:
#
#     check.sh warnings FOLDER              clang and gcc, all warnings errors
#     check.sh address|undefined FOLDER     with AddressSanitizer or UndefinedBehaviorSanitizer, and runs it
#     check.sh thread FOLDER                with ThreadSanitizer, OpenMP's synchronisation told by Archer, and runs it
#     check.sh bits FOLDER                  clang's build and gcc's: the same bits from both?
#     check.sh arm64 FOLDER                 the builds of both for arm64, emulated: the same bits as from AVX2?
#     check.sh library FOLDER FILE          gcc's build as a shared library
#     check.sh sharing FOLDER               not the programs but sharing.c, with the headers of the folder: clang's and
#                                           gcc's builds, and one with ThreadSanitizer
#
# STEPS and THREADS in the environment say how long a run is, and the several numbers of threads it is made with.
set -euo pipefail
kind=$1 folder=$2
here=$(cd "$(dirname "$0")" && pwd)
steps=${STEPS:-2} threads=${THREADS:-1 2 3}
flags=(-std=c11 -fopenmp -ffp-contract=off -fno-math-errno -I "$here/../../Sources/BespokeABI/include")
strict=(-Wall -Wextra -Wconversion -Wshadow -Werror)

# build COMPILER RESULT FLAG…: all C of the folder, and the harness unless RESULT is a library. Without a RESULT nothing
# is linked.
build() {
  local compiler=$1 result=$2 objects
  shift 2
  objects=$(mktemp -d)
  local sources=("$folder"/*.c) link=()
  if [[ $kind == sharing ]]; then
    sources=("$here/sharing.c")
  elif [[ $result == *.so ]]; then
    link=(-shared -Wl,-Bsymbolic)
  else
    sources+=("$here/harness.c")
  fi
  printf '%s\0' "${sources[@]}" | xargs -0 -P "$(getconf _NPROCESSORS_ONLN)" -I SOURCE \
    sh -c 'source=$1 objects=$2; shift 2; exec "$@" -c "$source" -o "$objects/$(basename "$source").o"' \
    sh SOURCE "$objects" "$compiler" "${flags[@]}" "$@"
  if [[ -z $result ]]; then
    rm -r "$objects"
    return
  fi
  # Debian's LLVM runtime, whichever compiler made the calls: it knows gcc's too. Other linkers than this one warn of the
  # sanitizers' own symbols.
  local sanitize=()
  for flag in "$@"; do if [[ $flag == -fsanitize=* ]]; then sanitize+=("$flag"); fi; done
  # ThreadSanitizer as it comes with Swift knows libdispatch, and wants it.
  local swift
  swift=$(dirname "$(readlink -f "$(command -v "$compiler")")")/../lib/swift/linux
  if [[ " ${sanitize[*]} " == *thread* && -e $swift/libdispatch.so ]]; then
    link+=(-L "$swift" -Wl,-rpath,"$swift" -ldispatch -lBlocksRuntime)
  fi
  case $result in
    *.arm64) aarch64-linux-gnu-gcc -fopenmp "$objects"/*.o -o "$result" -lm ;;
    *) "$compiler" "${sanitize[@]}" "$objects"/*.o -o "$result" -fuse-ld=bfd "${link[@]}" -lomp5 -lm ;;
  esac
  rm -r "$objects"
}

# told COMMAND…: with OpenMP's synchronisation told to ThreadSanitizer
told() {
  # Halting at once, the process would end before the report is written to the end.
  OMP_TOOL_LIBRARIES=$(ls /usr/lib/llvm-*/lib/libarcher.so | tail -1) \
    TSAN_OPTIONS="ignore_noninstrumented_modules=1 exitcode=66" "$@"
}

# run PROGRAM: every instruction set with every number of threads; those must all print the same.
run() {
  local set count line first
  for set in $("$1"); do
    first=
    for count in $threads; do
      line=$(BESPOKE_ISA=$set "$1" "$steps" "$count")
      if [[ -n $first && $line != "$first" ]]; then
        echo "with $set and $count threads the bits are others:" "$line" "$first" >&2
        exit 1
      fi
      first=$line
    done
    sed "s/\$/ $set/" <<<"$line"
  done
}

result=$(mktemp -d)
trap 'rm -rf "$result"' EXIT
case $kind in
  warnings)
    # Some of gcc's come from its optimiser.
    build clang "" -fsyntax-only -Wno-unused-command-line-argument "${strict[@]}"
    build gcc "" -O1 "${strict[@]}" -Wframe-larger-than=32768
    ;;
  address)
    build clang "$result/harness" -O1 -g1 -fsanitize=address -fno-omit-frame-pointer
    run "$result/harness"
    ;;
  undefined)
    build clang "$result/harness" -O1 -g1 -fsanitize=undefined -fno-sanitize-recover=all
    run "$result/harness"
    ;;
  thread)
    build clang "$result/harness" -O1 -g1 -fsanitize=thread
    told run "$result/harness"
    ;;
  bits)
    build clang "$result/clang" -O3
    build gcc "$result/gcc" -O2
    run "$result/clang" >"$result/clang.txt"
    run "$result/gcc" >"$result/gcc.txt"
    diff "$result/clang.txt" "$result/gcc.txt"
    cat "$result/gcc.txt"
    ;;
  arm64)
    build clang "$result/host" -O1 -DBESPOKE_HOST_ONLY -mavx2 -mfma
    if ! "$result/host" | grep -qx avx2; then
      echo "check.sh: there is nothing to compare arm64 with: this machine has no AVX2" >&2
      exit 1
    fi
    # gcc's optimiser does not see that a product fills the tile that it is given.
    build aarch64-linux-gnu-gcc "$result/gcc.arm64" -O2 -Wall -Wextra -Werror -Wno-maybe-uninitialized
    # There is no OpenMP of LLVM's for it here: one thread, as with the package's trait Serial.
    build clang "$result/clang.arm64" --target=aarch64-linux-gnu -isystem /usr/aarch64-linux-gnu/include \
      -O3 -fno-unroll-loops -fno-openmp -Wall -Wextra -Werror
    emulator=(env OMP_WAIT_POLICY=passive qemu-aarch64 -L /usr/aarch64-linux-gnu)
    [[ $("${emulator[@]}" "$result/gcc.arm64") == neon ]]
    "$result/host" "$steps" 2 >"$result/host.txt"
    "${emulator[@]}" "$result/gcc.arm64" "$steps" 2 >"$result/gcc.txt" &
    "${emulator[@]}" "$result/clang.arm64" "$steps" 1 >"$result/clang.txt"
    wait $!
    diff "$result/host.txt" "$result/gcc.txt"
    diff "$result/host.txt" "$result/clang.txt"
    sed "s/\$/ avx2 neon/" "$result/host.txt"
    ;;
  sharing)
    build clang "$result/clang" -O2 -I "$folder" "${strict[@]}"
    build gcc "$result/gcc" -O2 -I "$folder" "${strict[@]}"
    build clang "$result/thread" -O1 -g1 -fsanitize=thread -I "$folder"
    for program in clang gcc; do "$result/$program"; done
    told "$result/thread"
    ;;
  library) build gcc "$3" -O2 -fPIC ;;
  *)
    echo "check.sh: no check is called $kind" >&2
    exit 2
    ;;
esac
