import Extraction
import SourceText

extension JSONText {
  /// A reading as `factcheck read` prints it: offsets in Unicode code points, ends exclusive.
  mutating func reading(_ reading: Reading, id: String) {
    let points = CodePoints(reading.document.bytes)
    object { json in
      json.member("id", id)
      json.member("timexes", reading.timexes) { json, timex in
        json.object {
          $0.place(timex.range, points)
          $0.member("text", reading.text(timex.range))
          $0.member("type", timex.kind.rawValue)
          $0.member("value", timex.value)
          $0.member("mod", timex.mod)
          $0.member("from", timex.days.map { "\($0.from)" })
          $0.member("to", timex.days.map { "\($0.to)" })
        }
      }
      json.member("figures", reading.figures) { json, figure in
        json.object {
          $0.place(figure.range, points)
          $0.member("text", reading.text(figure.range))
          $0.member("value", "\(figure.value)")
          $0.member("upper", figure.upper.map { "\($0)" })
          $0.member("low", figure.interval.low.map { "\($0)" })
          $0.member("high", figure.interval.high.map { "\($0)" })
          $0.member("bound", figure.bound.rawValue)
          $0.member("unit", figure.unit)
        }
      }
      json.member("quotations", reading.quotations) { json, quotation in
        json.object {
          $0.place(quotation.range, points)
          $0.member("closed", quotation.isClosed)
          $0.member("attribution", quotation.attribution)
        }
      }
      json.member("attributions", reading.attributions) { json, attribution in
        json.object {
          $0.member("source", attribution.source) { $0.pair($1, points) }
          $0.member("cue", attribution.cue) { $0.pair($1, points) }
          $0.member("content", attribution.content) { $0.pair($1, points) }
          $0.member("who", attribution.who)
        }
      }
      json.member("claims", reading.claims) { json, claim in
        json.object {
          $0.place(claim.range, points)
          $0.member("attribution", claim.attribution)
        }
      }
      json.member("names", reading.names) { json, name in
        json.object {
          $0.place(name.range, points)
          $0.member("text", reading.text(name.range))
          $0.member("kind", name.kind.rawValue)
        }
      }
    }
  }

  mutating func place(_ range: TextRange, _ points: CodePoints) {
    member("start", points.offset(range.start))
    member("end", points.offset(range.end))
  }

  private mutating func pair(_ range: TextRange, _ points: CodePoints) {
    array([range.start, range.end]) { $0.number(points.offset($1)) }
  }
}
