internal import SourceText

/// Who says what: each source with the claims and quotations that it answers for, and what nobody answers for.
struct SourceList {
  let document: ReportDocument
  let id: String

  static let most = 200

  init(_ document: ReportDocument, _ id: String) { (self.document, self.id) = (document, id) }

  var markup: Markup {
    guard let text = document.text else { return .none }
    let said = document.marks.filter { $0.kind == .claim || $0.kind == .quotation }
    let named = document.marks.filter { $0.kind == .attribution }.compactMap(\.who)
    guard !said.isEmpty || !named.isEmpty else { return .none }
    let bytes = Array(text.utf8)
    var order: [String] = []
    var claims: [String: [Mark]] = [:]
    for who in said.map({ $0.who ?? "" }) + named where claims[who] == nil {
      order.append(who)
      claims[who] = []
    }
    for mark in said { claims[mark.who ?? "", default: []].append(mark) }
    for mark in document.marks where mark.kind == .attribution {
      if let who = mark.who, claims[who]?.isEmpty == true { claims[who] = [mark] }
    }
    // What nobody answers for is what an editor looks for first.
    order = order.filter(\.isEmpty) + order.filter { !$0.isEmpty }
    let groups: [Markup] = order.prefix(SourceList.most).map { who in
      let all = claims[who] ?? []
      let items: [Markup] = all.prefix(40).map { mark in
        let words = mark.shown.reduce(mark.shown.first ?? mark.range) { $0.union($1) }
        return "<li><a href=\"#\(id)-\(words.start)\">\(FindingText.clipped(bytes.text(words)))</a></li>"
      }
      let more: Markup = all.count > 40 ? "<li>and \(all.count - 40) more</li>" : .none
      let name: Markup = who.isEmpty ? "<span class=\"nobody\">Nobody named</span>" : "\(who)"
      let list: Markup = items.isEmpty ? .none : "<ul>\(items.joined())\(more)</ul>"
      return "<div class=\"source\"><h4>\(name)</h4>\(list)</div>"
    }
    return
      "<section class=\"panel\"><h3>Who says what</h3><div class=\"sources\">\(groups.joined("\n"))</div></section>"
  }
}
