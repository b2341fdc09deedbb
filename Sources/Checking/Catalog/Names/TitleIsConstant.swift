import Extraction
import Findings
import SourceText

extension The where Subject == Person {
  /// The text gives this person this title: once, or wherever it gives a title at all.
  ///
  /// - Parameter throughout: No mention gives another title, or the same one with another qualifier.
  public func isCalled(_ title: String, throughout: Bool = false) -> Assertion {
    let everywhere = throughout ? " throughout" : ""
    return assertion(.titleIsConstant, "is called “\(title)”\(everywhere)") { examination in
      examination.mentions(of: phrase, in: passage).judge { names in
        let person = Introduction(examination, names)
        let stated = Role.stated(title, of: "\(names.first?.full ?? "") \(phrase)")
        let once = person.judge(title, stated)
        guard throughout, once.kind == .holds, let stated = stated.first else { return once }
        return .together([once] + person.titles(otherThan: stated).map { person.differs(title, [$0.role], $0.name) })
      }
    }
  }
}

extension Every where Subject == Person {
  /// Every person has one title, however often it is given.
  public func keepsTheirTitle() -> Assertion { assertion(.titleIsConstant) }
}

extension Introduction {
  /// The titles before the name, and the offices of the same head, that are not what is stated.
  fileprivate func titles(otherThan stated: Role) -> [(name: Name, role: Role)] {
    mentions.compactMap { mention in
      let offices = mention.roles.filter { $0.kind == .office && ($0.isTitle || $0.isOfSameHead(as: stated)) }
      guard !offices.isEmpty, !offices.contains(where: { $0.agreement(with: stated) == .same }) else { return nil }
      return (mention.name, offices[0])
    }
  }
}

extension Rule {
  /// A person has one title throughout.
  public static let titleIsConstant: Rule = Rule(
    id: "title-is-constant", category: .names, tier: .heuristic, severity: .warning,
    summary: "A person has one title, however often it is given.",
    discussion: """
      A deputy minister who is the minister further down. Compared are offices of one word that stand as a title before \
      the name or beside it, by what sets one below the other: deputy, vice, acting, assistant. Who is told to have held \
      both is passed over, and so is what stands in a quotation. \
      Measured on 840 published articles of politics: 1 finding, of two offices that one man held.
      """,
    title: "every person keeps their title",
    judge: { examination in
      let reading = examination.reading
      var offices: [Int: [(role: Role, name: Name)]] = [:]
      var seen: [Name] = []
      var hasBoth: Set<Int> = []
      for name in reading.names where name.kind == .person && !reading.isQuoted(name.range) {
        let told = reading.roles(of: name).filter { $0.kind == .office && !$0.isNegated && $0.isSteady }
        guard !told.isEmpty else { continue }
        seen.append(name)
        let isPromoted = told.contains { role in
          role.isTold || told.contains { $0.isOfSameHead(as: role) && $0.differsInRank(from: role) }
        }
        if isPromoted { hasBoth.insert(name.first) }
        offices[name.first, default: []] += told.map { ($0, name) }
      }
      return .each(seen, at: \.range) { name in
        guard !hasBoth.contains(name.first), let all = offices[name.first] else { return nil }
        guard let mine = all.first(where: { $0.name.range == name.range }),
          let other = all.first(where: { $0.role.isOfSameHead(as: mine.role) }), other.name.range < name.range,
          other.role.differsInRank(from: mine.role)
        else { return nil }
        let (here, before) = (examination.text(mine.role.range), examination.text(other.role.range))
        return .finding(
          .otherTitle(name.full, here, before), at: mine.role.range,
          operands: [
            .init("here", text: here, value: here, range: mine.role.range),
            .init("before", text: before, value: before, range: other.role.range),
          ], related: [.init("the title before", at: other.role.range)])
      }
    },
    examples: {
      Every(.person).keepsTheirTitle().holds("Deputy Mayor Ann Hale spoke. Deputy Mayor Hale left.")
      Every(.person).keepsTheirTitle().fails("Deputy Mayor Ann Hale spoke. The pier is closed, ⟦Mayor⟧ Hale said.").once
      Every(.person).keepsTheirTitle().holds("Deputy Mayor Ann Hale spoke. Mayor Tom Orr left.")
      Every(.person).keepsTheirTitle().holds(
        "Deputy Mayor Ann Hale spoke. Hale became mayor on Monday. The pier is closed, Mayor Hale said.",
        because: "she was promoted")
      The(person: "Ann Hale").isCalled("Mayor", throughout: true).holds("Mayor Ann Hale spoke. Mayor Hale left.")
      The(person: "Ann Hale").isCalled("Deputy Mayor", throughout: true).fails(
        "Deputy Mayor Ann Hale spoke. Mayor ⟦Hale⟧ left.")
    })
}

extension Finding.Message {
  fileprivate static func otherTitle(_ name: String, _ here: String, _ before: String) -> Self {
    "\(name) is called \(here) here and \(before) before"
  }
}
