import Extraction
import Findings
import Foundation
import SourceText

extension Every where Subject == Person {
  /// Every surname that stands alone is that of one person in reach.
  public func isClear() -> Assertion { assertion(.surnameIsClear) }
}

extension Rule {
  /// A surname that stands alone is that of one person in reach.
  public static let surnameIsClear: Rule = Rule(
    id: "surname-is-clear", category: .names, tier: .heuristic, severity: .note,
    summary: "A surname that stands alone is that of one person in reach.",
    discussion: """
      “Ann Hale and her husband, Bill Hale, ran the town. Hale took the money.” Which of them? Asked where the three \
      sentences before have two persons of that surname in full, the last of them in one sentence, and the surname stands \
      alone, without a title, for the first time in the text. Two spellings of one first name are one person. \
      On 840 published articles none of 9 findings was worth a look; six of them are passed over since.
      """,
    title: "every surname is clear",
    judge: { examination in
      let shared = examination.reading.sharedSurnames()
      return .each(shared, at: \.name.range) { found in
        examination.isQuoted(found.name.range)
          ? nil : .finding(.either(examination.text(found.name.range), found.bearers), at: found.name.range)
      }
    },
    examples: {
      Every(.person).isClear().fails("Ann Hale and her husband, Bill Hale, ran the town. ⟦Hale⟧ took the money.").once
      Every(.person).isClear().holds("Ann Hale and her husband, Bill Hale, ran the town. Ms. Hale took the money.")
      Every(.person).isClear().holds(
        "Ken Hale and the judge met. Kenneth Hale, the mayor, and Zoe sat. Hale took the money.")
      Every(.person).isClear().holds("Ann Hale ran the town.\n\nBill Hale sang. Hale took the money.")
      Every(.person).isClear().holds("Ann Hale and Tom Reed ran the town. Hale took the money.")
    })
}

extension Reading {
  /// The first bare mention of each surname that two persons in reach bear, with their names in full.
  fileprivate func sharedSurnames() -> [(name: Name, bearers: [String])] {
    var recent: [UInt32: [(full: String, sentence: Int)]] = [:]
    var told: Set<UInt32> = []
    var found: [(name: Name, bearers: [String])] = []
    for name in names where name.kind == .person {
      guard let last = name.tokens.last else { continue }
      let surname = prose.tokens[last].hash
      // “anti-Hale”: nobody.
      if prose.tokens[name.tokens.lowerBound + 1].kind == .hyphen { continue }
      if name.tokens.count > 1 {
        let full = text(name.range)
        var bearers = recent[surname, default: []].filter { $0.full != full && $0.sentence + 3 >= name.sentence }
        bearers.append((full, name.sentence))
        recent[surname] = bearers.suffix(4)
        continue
      }
      // Who bore it alone before keeps it.
      defer { told.insert(surname) }
      guard name.role == nil, let bearers = recent[surname], !told.contains(surname),
        !prose.tokens[last - 1].is([.title, .role]), prose.tokens[last + 1].kind != .hyphen
      else { continue }
      let near = bearers.filter { $0.sentence + 3 >= name.sentence && $0.sentence < name.sentence }
      // Of two who are named one after another, the last is meant.
      guard let last = near.last, near.filter({ $0.sentence == last.sentence }).count > 1,
        !near.indices.contains(where: { one in
          near.dropFirst(one + 1).contains { $0.full.isOneName(as: near[one].full) }
        })
      else { continue }
      found.append((name, near.map(\.full)))
    }
    return found
  }
}

extension String {
  /// “Ken Hale” and “Kenneth Hale”, “Zoe Hale” and “Zoë Hale”.
  fileprivate func isOneName(as other: String) -> Bool {
    let (mine, theirs) = (
      folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).prefix { $0 != " " },
      other.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil).prefix { $0 != " " }
    )
    return mine.hasPrefix(theirs) || theirs.hasPrefix(mine) || mine.hasSuffix(theirs) || theirs.hasSuffix(mine)
  }
}

extension Finding.Message {
  fileprivate static func either(_ surname: String, _ bearers: [String]) -> Self {
    "is “\(surname)” \(bearers.joined(separator: " or "))?"
  }
}
