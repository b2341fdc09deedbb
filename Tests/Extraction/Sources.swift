import Foundation

/// A file of the package, and the names that stand in it outside of comments.
struct SourceFile {
  let path: String
  let text: String
  /// How often each name stands in the file.
  private(set) var names: [String: Int] = [:]
  /// Names behind a period that has nothing before it: `.noun`, and behind `Word.`.
  private(set) var members: Set<String> = []

  init(path: String, text: String) {
    (self.path, self.text) = (path, text)
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let code = Array(line.prefix(upTo: SourceFile.comment(in: line)))
      var at = 0
      while at < code.count {
        guard SourceFile.isLetter(code[at]) else {
          at += 1
          continue
        }
        let end = code[at...].firstIndex { !SourceFile.isLetter($0) } ?? code.count
        let name = String(decoding: code[at..<end], as: UTF8.self)
        names[name, default: 0] += 1
        let isMember = at > 0 && code[at - 1] == UInt8(ascii: ".")
        if isMember, at == 1 || " ([,!&|{:".utf8.contains(code[at - 2]) || code[..<(at - 1)].ends(with: "Word") {
          members.insert(name)
        }
        at = end
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
  }

  private static func comment(in line: Substring.UTF8View) -> String.Index {
    zip(line.indices, line.indices.dropFirst())
      .first { line[$0] == UInt8(ascii: "/") && line[$1] == UInt8(ascii: "/") }?.0 ?? line.endIndex
  }

  /// The Swift files of some folders of the package, found by going up from this file.
  static func all(in folders: String...) throws -> [SourceFile] {
    var root = URL(filePath: #filePath).deletingLastPathComponent()
    while root.path != "/", !FileManager.default.fileExists(atPath: root.appending(path: folders[0]).path) {
      root.deleteLastPathComponent()
    }
    return try folders.flatMap { folder in
      let files = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
      return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
        .map { SourceFile(path: $0.path, text: try String(contentsOf: $0, encoding: .utf8)) }
    }
  }

  /// The `WordSet`s that the file declares.
  var lists: [DeclaredList] {
    literals(of: "WordSet(").compactMap { before, words in
      guard !words.isEmpty, let declaration = before.range(of: "let ", options: .backwards) else { return nil }
      let name = before[declaration.upperBound...].prefix { $0.isLetter || $0.isNumber }
      let line = before[..<declaration.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
      return DeclaredList(file: path, name: String(name), isPrivate: line.contains("private"), words: words)
    }
  }

  /// The words that calls of a name are given as text, each with what stands before the call.
  func literals(of call: String) -> [(before: String, words: [String])] {
    let parts = text.components(separatedBy: call)
    return zip(parts, parts.dropFirst()).compactMap { before, after in
      let literal = after.drop { !"\"():".contains($0) }
      let mark = literal.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
      guard literal.hasPrefix(mark), let end = literal.dropFirst(mark.count).range(of: mark) else { return nil }
      let words = literal[literal.index(literal.startIndex, offsetBy: mark.count)..<end.lowerBound]
        .replacing("\\\n", with: " ").split(whereSeparator: \.isWhitespace).map(String.init)
      return (before, words)
    }
  }
}

/// A list of words as a source file declares it.
struct DeclaredList: CustomStringConvertible {
  var file: String
  var name: String
  var isPrivate: Bool
  var words: [String]
  var description: String { "\(file.split(separator: "/").last ?? ""): \(name)" }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with name: String) -> Bool { suffix(name.utf8.count).elementsEqual(name.utf8) }
}
