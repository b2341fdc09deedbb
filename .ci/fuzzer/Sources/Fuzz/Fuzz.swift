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
  let bytes = Array(input.dropFirst())
  switch kind {
  case UInt8(ascii: "n"): _ = try? InputLine(bytes[...])
  case UInt8(ascii: "w"): _ = WaiverFile(path: "Assertions/waivers.json", bytes)
  case UInt8(ascii: "b"): _ = try? Baseline(path: "Assertions/baseline.json", bytes)
  case UInt8(ascii: "j"): _ = try? JSONDecoder().decode(JournalEntry.self, from: Data(bytes))
  case UInt8(ascii: "r"):
    guard let report = try? Report(json: bytes) else { return 0 }
    for writer in Writer.all { _ = writer.render(report) }
  case UInt8(ascii: "s"):
    _ = Sheets.written(in: "Assertions/Ferry.swift", bytes)
    _ = SheetAnchors.written(in: bytes, of: "seeds/ferry.txt")
  default: document(bytes)
  }
  return 0
}

/// Reads a document and asks every house rule of it; what it finds lies within the text.
private func document(_ bytes: [UInt8]) {
  guard let document = try? Document(path: "seeds/x.txt", bytes: bytes) else { return }
  let study = Study(document)
  let examiner = Examiner(library: Library(studies: [study]), day: Example.day)
  for fact in HouseRules.news.facts(about: ["seeds/x.txt"]) {
    for judged in examiner.judge(fact)?.findings ?? [] {
      precondition(judged.finding.range.start >= 0 && judged.finding.range.end <= bytes.count, "a finding lies outside")
    }
  }
  _ = study.marks
}
