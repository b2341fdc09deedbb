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
