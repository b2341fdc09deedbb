/// The keys that a page obeys, and the list of them that `?` shows.
enum Keys {
  static let hint: Markup = "<span class=\"keys\">Press <kbd>?</kbd> for the keys.</span>"

  private static let keys: [(key: String, does: String)] = [
    ("j", "the next finding"), ("k", "the one before"), ("e", "the next error"), ("n", "the next document"),
    ("p", "the one before"), ("o", "fold or unfold the document"), ("a", "fold or unfold all"),
    ("w", "copy the waiver of the finding"),
    ("/", "search"), ("?", "this list"),
  ]

  static var dialog: Markup {
    let rows: [Markup] = keys.map { "<dt><kbd>\($0.key)</kbd></dt><dd>\($0.does)</dd>" }
    return
      "<dialog id=\"keys\" aria-label=\"Keys\"><dl>\(rows.joined())</dl><p class=\"meta\"><kbd>Esc</kbd> closes it.</p></dialog>"
  }
}
