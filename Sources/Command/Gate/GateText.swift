import Findings

extension GateDecision {
  /// A line a document, what cannot be said, and the count.
  func text(_ style: Style, anyway: PublicationOverride?) -> String {
    let width = documents.map(\.path.count).max() ?? 0
    var text = ""
    for document in documents {
      let path = Visible.text(document.path)
      let gap = String(repeating: " ", count: max(0, width - path.count))
      text += "\(word(document, style))  \(path)\(gap)  \(detail(document))\n"
    }
    for note in notes { text += "note: " + Visible.text(note) + "\n" }
    for problem in problems { text += style.red("cannot say") + ": " + Visible.text("\(problem)") + "\n" }
    if !documents.isEmpty {
      text += closing(style) + "\n"
    } else if problems.isEmpty {
      text += onlyChanged ? "no document has changed: nothing to hold\n" : "there is no document: nothing to hold\n"
    }
    if let anyway, status == Status.nothingFound {
      text += style.yellow("published anyway") + Visible.text(" by \(anyway.by): \(anyway.because)") + "\n"
    }
    return text
  }

  private func word(_ document: Document, _ style: Style) -> String {
    switch document.standing.kind {
    case .clear: style.green("CLEAR    ")
    case .held: style.red("HELD     ")
    case .unchecked: style.yellow("UNCHECKED")
    }
  }

  private func detail(_ document: Document) -> String {
    switch document.standing.kind {
    case .clear: "sha256 \(document.sha256?.prefix(16) ?? "")" + told(document)
    case .held: Visible.text(document.standing.reasons.joined(separator: ", ")) + told(document)
    case .unchecked: "nobody has written facts for it" + told(document)
    }
  }

  /// What the document’s own header asks for.
  private func told(_ document: Document) -> String {
    document.remarks.isEmpty ? "" : "  (\(Visible.text(document.remarks.joined(separator: ", "))))"
  }

  private func closing(_ style: Style) -> String {
    let kinds: [(Standing.Kind, String)] = [(.clear, "clear"), (.held, "held"), (.unchecked, "unchecked")]
    let counts = kinds.compactMap { kind, word in
      let count = documents.filter { $0.standing.kind == kind }.count
      return count > 0 ? "\(Count.grouped(count)) \(word)" : nil
    }
    return style.bold("\(Count.of(documents.count, "document")): \(counts.joined(separator: ", "))")
      + " under rules \(rules) on \(day)" + (failLevel == .error ? "" : "; a \(failLevel.rawValue) holds a document")
  }

  /// The same for programs: ids, places and verdicts, none of the documents’ words.
  var json: [UInt8] {
    JSONLine.bytes(
      GateJSON(
        status: Int(status), verdict: verdict, rules: rules, day: day, problems: problems.map(\.description),
        notes: notes,
        documents: documents.map {
          GateJSON.Document(
            path: $0.path, sha256: $0.sha256, standing: $0.standing.kind.rawValue, passes: $0.passes,
            reasons: $0.standing.reasons, remarks: $0.remarks)
        }))
  }

  private var verdict: String {
    switch status {
    case Status.nothingFound: "clear"
    case Status.held: "held"
    default: "cannot say"
    }
  }
}

/// What `gate --json` prints.
private struct GateJSON: Encodable {
  struct Document: Encodable {
    var path: String
    @OrNull var sha256: String?
    var standing: String
    var passes: Bool
    var reasons: [String]
    var remarks: [String]
  }

  var status: Int
  var verdict: String
  @OrNull var rules: String?
  @OrNull var day: String?
  var problems: [String]
  var notes: [String]
  var documents: [Document]
}
