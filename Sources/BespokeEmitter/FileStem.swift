import Foundation

/// What the C files of a model's Swift file begin with: its name, with `=C3` for each byte that make, compilers or shells
/// may take otherwise, and a hash for what would be longer than folders take. Two names never give the same, nor do those
/// of the files that all models share, of `bespoke.h`, and of another model's kernels.
///
/// The plugin declares the same files before the compiler runs: there this file is a symbolic link.
///
/// - Parameter file: `DCGAN` for DCGAN.swift.
public func fileStem(_ file: String) -> String {
  var stem = ""
  for byte in file.precomposedStringWithCanonicalMapping.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      stem += String(UnicodeScalar(byte))
    default: stem += (byte < 16 ? "=0" : "=") + String(byte, radix: 16, uppercase: true)
    }
  }
  if stem.utf8.count > 120 {
    let hash = stem.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    stem = stem.prefix(100) + "=" + String(hash, radix: 16)
  }
  // File systems may not tell capitals.
  let small = stem.lowercased()
  let isTaken =
    small == "bespoke" || small.hasPrefix("bespoke_") || small.hasPrefix(".") || small.hasPrefix("-")
    || InstructionSet.all.contains { small.hasSuffix("_" + $0.name) }
  return isTaken ? "model=" + stem : stem
}

/// Names of the files of one model.
public func emittedNames(stem: String) -> [String] {
  (["_kernels.h", "_program.h", ".c"] + InstructionSet.all.map { "_\($0.name).c" }).map { stem + $0 }
}

/// Names of the files that all models share.
public let sharedNames = [
  "bespoke_kernels.h", "bespoke_driver.h", "bespoke_task.h", "bespoke_choice.h", registryName,
]

/// The file that lists the programs.
public let registryName = "bespoke_programs.c"
