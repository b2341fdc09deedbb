import Foundation

@testable import Extraction
@testable import SourceText

/// What dates are read in a text published on Tuesday, 3 March 2026, unless another day is given.
func dates(_ text: String, on published: String? = "2026-03-03") throws -> [Timex] {
  let document = try Document(id: "ferry", text: text, published: published.flatMap { Day(iso: $0) })
  return Reading(document).timexes
}

/// What was read as `text = value`, in order.
func readings(_ text: String, on published: String? = "2026-03-03") throws -> [String] {
  let bytes = Array(text.utf8)
  return try dates(text, on: published).map { "\(bytes.text($0.range)) = \($0.value)" }
}

/// All Swift files of a folder of the package, found by going up from this file.
func sourceText(of folder: String) throws -> String {
  var root = URL(filePath: #filePath).deletingLastPathComponent()
  while root.path != "/", !FileManager.default.fileExists(atPath: root.appending(path: folder).path) {
    root.deleteLastPathComponent()
  }
  let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
  let paths = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  return try paths.filter { $0.lastPathComponent != "DateWords.swift" && $0.lastPathComponent != "DateSense.swift" }
    .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
}
