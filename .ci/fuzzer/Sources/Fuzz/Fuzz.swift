import Foundation

@testable import Checking
@testable import Command
@testable import Extraction
@testable import Findings
@testable import SourceText

/// The fuzzer of the toolchain: it has a `main` of its own, which the package manager does not look for.
@_silgen_name("LLVMFuzzerRunDriver")
private func drive(
  _ count: UnsafeMutablePointer<CInt>,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ fuzz: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main
struct Fuzzer {
  static func main() {
    var (count, words) = (CommandLine.argc, CommandLine.unsafeArgv)
    exit(drive(&count, &words, fuzz))
  }
}

/// What the fuzzer calls with every input: its first byte says what the rest is taken for.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard let kind = input.first else { return 0 }
  HostileInput.meet(kind, Array(input.dropFirst()))
  return 0
}
