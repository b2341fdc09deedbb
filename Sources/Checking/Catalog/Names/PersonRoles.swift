import Extraction
import Findings
import SourceText

/// A person with what the text says of them, mention by mention.
struct Introduction {
  let examination: Examination
  let mentions: [(name: Name, roles: [Role])]

  /// The mentions of the body first: a headline introduces nobody whom the body introduces.
  init(_ examination: Examination, _ names: [Name]) {
    let reading = examination.reading
    let body = names.filter {
      reading.sentences.indices.contains($0.sentence) && reading.sentences[$0.sentence].part == .body
    }
    let ordered = body + names.filter { name in !body.contains { $0.range == name.range } }
    (self.examination, mentions) = (examination, ordered.map { ($0, reading.roles(of: $0)) })
  }

  var touched: [TextRange] { mentions.prefix(1).map(\.name.range) }
  private var everyRole: [(name: Name, role: Role)] {
    mentions.flatMap { mention in mention.roles.map { (mention.name, $0) } }
  }

  /// Holds what a sheet states against the first role of that kind that the text tells.
  func judge(_ words: String, _ stated: [Role]) -> Verdict {
    guard !stated.isEmpty, let first = mentions.first else {
      return .undecided([.finding("no role can be read in “\(words)”", at: examination.start)])
    }
    let verdict = Verdict.together(stated.map { judge(words, $0, first.name) })
    return verdict.kind == .holds ? .holds(touching: touched) : verdict
  }

  private func judge(_ words: String, _ stated: Role, _ first: Name) -> Verdict {
    let told = everyRole
    if let same = told.first(where: { isLike($0.role, stated) }) {
      // Of one mention every role counts: “a former councillor and now the mayor”.
      let beside = told.filter { $0.name.range == same.name.range }
      let agreements = beside.map { $0.role.agreement(with: stated) }
      if agreements.contains(.same) { return .holds(touching: touched) }
      return agreements.contains(.unclear)
        ? unclear(words, same.role, same.name) : differs(words, [same.role], same.name)
    }
    let comparable = told.filter { $0.role.kind == stated.kind || $0.role.kind == .office && stated.kind == .deed }
    guard let other = comparable.first else {
      if let deed = told.first(where: { $0.role.kind == .deed }) { return unclear(words, deed.role, deed.name) }
      return .undecided([.finding(.untold(words), at: first.range)], touching: touched)
    }
    if stated.kind == .deed, other.role.kind == .office { return unclear(words, other.role, other.name) }
    if let place = unbound(stated, first) {
      return .undecided([.finding(.beside(words), at: place)], touching: touched)
    }
    return differs(words, comparable.filter { $0.name.range == other.name.range }.map(\.role), other.name)
  }

  private func isLike(_ told: Role, _ stated: Role) -> Bool {
    switch stated.kind {
    case .age: told.kind == .age
    case .party: told.tellsParty
    default: told.isOfSameHead(as: stated) || told.agreement(with: stated) == .same
    }
  }

  /// The word of an office that stands in the sentence and is bound to nobody that is named there.
  private func unbound(_ stated: Role, _ first: Name) -> TextRange? {
    let reading = examination.reading
    guard stated.kind == .office, reading.sentences.indices.contains(first.sentence) else { return nil }
    let sentence = reading.sentences[first.sentence]
    let tokens = reading.prose.tokens
    guard let at = sentence.tokens.prefix(200).first(where: { tokens[$0].hash == stated.word }) else { return nil }
    let place = tokens[at].range
    let bound = reading.names[overlapping: sentence.range].prefix(40).flatMap { reading.roles(of: $0) }
    return bound.contains { $0.range.contains(place) } ? nil : place
  }

  private func unclear(_ words: String, _ role: Role, _ name: Name) -> Verdict {
    let shown = examination.text(role.range)
    return .undecided(
      [.finding(.unclear(shown, words), at: name.range, operands: operands(words, shown, role))], touching: touched)
  }

  func differs(_ words: String, _ roles: [Role], _ name: Name) -> Verdict {
    let shown = roles.map { examination.text($0.range) }.joined(separator: ", ")
    return .fails(
      [.finding(.otherwise(shown, words), at: name.range, operands: operands(words, shown, roles.first))],
      touching: touched)
  }

  private func operands(_ words: String, _ shown: String, _ role: Role?) -> [Finding.Operand] {
    [.init("the text", text: shown, value: shown, range: role?.range), .init("the sheet", text: words, value: words)]
  }
}

extension Finding.Message {
  fileprivate static func otherwise(_ text: String, _ sheet: String) -> Self {
    "the text introduces this person as \(text), the sheet says \(sheet)"
  }

  fileprivate static func untold(_ sheet: String) -> Self {
    "beside this name the text tells nothing that “\(sheet)” could be held against"
  }

  fileprivate static func beside(_ sheet: String) -> Self {
    "the words of “\(sheet)” stand beside this person, and whom they speak of could not be read"
  }

  fileprivate static func unclear(_ text: String, _ sheet: String) -> Self {
    "the text says “\(text)” of this person; whether that is “\(sheet)” could not be read"
  }
}
