/// A link to the line of a sheet, as a repository's page and an editor understand it.
struct SheetLink {
  let place: ReportAssertion.Place
  /// The folder of the project, from the page.
  let root: String

  init(_ place: ReportAssertion.Place, _ root: String) { (self.place, self.root) = (place, root) }

  var markup: Markup {
    // A path begins with no scheme and leaves no folder but by ours.
    let parts = place.file.split(separator: "/").map(Self.encoded)
    guard !parts.contains("..") else { return "<code class=\"at\">\(place.text)</code>" }
    return
      "<a class=\"at\" href=\"\(root)\(parts.joined(separator: "/"))#L\(place.line)\"><code>\(place.file):\(place.line)</code></a>"
  }

  private static func encoded(_ part: Substring) -> String {
    part.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._-".unicodeScalars.contains(scalar))
      if isPlain { return String(Character(scalar)) }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
