import Checking
import Extraction
import Findings
import Foundation
import SourceText

extension Verb {
  static let read = Verb(
    "read", operands: "PATH…", count: 0...many, summary: "Print what is read in documents, as JSON, a document a line.",
    discussion: """
      Dates, figures, quotations, attributions, claims and names, with offsets in Unicode code points, ends exclusive. PATH is
      a document, a folder of documents, or - for the standard input.

      --ndjson reads {"id": …, "published": …, "text": …} a line from the standard input; a malformed line gets
      {"id": …, "error": …} in its place, the stream goes on, and the exit status is 2.
      """,
    options: [.ndjson, .pretty, .timing, .root]
  ) { arguments in
    let timing = arguments.has(.timing) ? Timing() : nil
    defer { if let timing { Terminal.error(timing.text) } }
    if arguments.has(.ndjson) {
      guard arguments.operands.isEmpty else { throw Misuse("--ndjson reads the standard input; expected no PATH") }
      return try ReadStream.run(timing) ? Status.nothingFound : Status.unable
    }
    return try ReadPaths.run(Inputs(arguments), isPretty: arguments.has(.pretty), timing)
  }
}

extension Option {
  static let pretty = Option(name: "--pretty", help: "print it for people, a table a kind")
  static let timing = Option(name: "--timing", help: "say how fast it went, on the standard error")
}

/// `read --ndjson`.
enum ReadStream {
  static func run(_ timing: Timing?) throws(LineStream.Failure) -> Bool {
    // Each kind of work for a few lines in a row: what it needs stays in the processor's cache.
    try LineStream().run(together: { lines in
      let inputs = lines.map { line in Result { () throws(InputLine.Mistake) in try InputLine(line.bytes) } }
      let start = Timing.spent
      let readings = inputs.map { input in input.map { Reading($0.document) } }
      timing?.add(readings.compactMap { (try? $0.get())?.document.bytes.count }, reading: Timing.spent - start)
      return lines.indices.map { at in
        let (input, reading) = (inputs[at], readings[at])
        switch (input, reading) {
        case (.success(let input), .success(let reading)):
          return (JSONLine.bytes(ReadingJSON(reading, id: input.id)), true)
        case (.failure(let mistake), _), (_, .failure(let mistake)):
          return (JSONLine.bytes(MistakeJSON(mistake, line: lines[at].number)), false)
        }
      }
    })
  }
}

/// `read PATH…`.
enum ReadPaths {
  /// - Returns: the exit status.
  static func run(_ inputs: Inputs, isPretty: Bool, _ timing: Timing?) -> Int32 {
    var status = Status.nothingFound
    var documents: [Document] = []
    var size = 0
    for (number, path) in inputs.documents.enumerated() {
      do throws(DocumentError) {
        let document = try inputs.library.opened(path)
        documents.append(document)
        size += document.bytes.count
      } catch {
        write(documents, isPretty, timing)
        (documents, size, status) = ([], 0, Status.unable)
        Terminal.flush()
        Terminal.error("\(error)\n")
      }
      guard size >= LineStream.few || number == inputs.documents.count - 1 else { continue }
      write(documents, isPretty, timing)
      (documents, size) = ([], 0)
    }
    return status
  }

  /// Reads a few documents in a row and writes what they say: each kind of work keeps what it needs in the processor's
  /// cache.
  private static func write(_ documents: [Document], _ isPretty: Bool, _ timing: Timing?) {
    let start = Timing.spent
    let studies = documents.map(Study.init)
    timing?.add(documents.map(\.bytes.count), reading: Timing.spent - start)
    for study in studies {
      if isPretty {
        Terminal.print(ReadingText(study, style: Terminal.style).text)
      } else {
        Terminal.write(JSONLine.bytes(ReadingJSON(study.reading, id: study.path)))
      }
    }
  }
}
