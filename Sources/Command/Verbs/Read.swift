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
      {"id": …, "line": …, "error": …} in its place, the stream goes on, and the exit status is 2.
      """,
    options: StreamOptions.all + [.pretty, .textAlone, .timing, .maxSize, .root]
  ) { arguments in
    try arguments.setMaxSize()
    let timing = arguments.has(.timing) ? Timing() : nil
    defer { if let timing { Terminal.error(timing.text) } }
    let stream = try StreamOptions(arguments)
    if arguments.has(.ndjson) { return try ReadStream.run(stream, timing) }
    return try ReadPaths.run(arguments, timing)
  }
}

extension Option {
  static let pretty = Option(name: "--pretty", help: "print it for people, a table a kind")
  static let textAlone = Option(
    name: "--text", help: "print the text that is read, as places count it: of a web page or a Word file as Markdown")
  static let timing = Option(name: "--timing", help: "say how fast it went, on the standard error")
}

/// `read --ndjson`.
enum ReadStream {
  static func run(_ options: StreamOptions, _ timing: Timing?) throws -> Int32 {
    // Each kind of work for a few lines in a row: what it needs stays in the processor's cache.
    try options.run(isolates: timing == nil, status: status) { lines in
      let inputs = lines.map { line in Result { () throws(InputLine.Mistake) in try InputLine(line.bytes) } }
      let start = Timing.spent
      let readings = inputs.map { input in input.map { Reading($0.document) } }
      timing?.add(readings.compactMap { (try? $0.get())?.document.bytes.count }, reading: Timing.spent - start)
      return lines.indices.map { at in
        let (input, reading) = (inputs[at], readings[at])
        switch (input, reading) {
        case (.success(let input), .success(let reading)):
          return .init(line: JSONLine.bytes(ReadingJSON(reading, id: input.id, line: options.told(lines[at]))))
        case (.failure(let mistake), _), (_, .failure(let mistake)):
          return .init(line: JSONLine.bytes(MistakeJSON(mistake, line: lines[at].number)), status: Status.unable)
        }
      }
    }
  }

  /// How a line came out that was answered before; nil for what is no answer.
  private static func status(of answer: PlacedJSON) -> Int32? {
    if case .string? = answer["error"]?.value { return Status.unable }
    if case .array? = answer["timexes"]?.value { return Status.nothingFound }
    return nil
  }
}

/// `read PATH…`.
enum ReadPaths {
  /// A worker is asked for each document by its path, a zero and its bytes.
  static func run(_ arguments: Arguments, _ timing: Timing?) throws -> Int32 {
    let isPretty = arguments.has(.pretty)
    if timing == nil, Worker.isOne {
      Worker.serve { answers($0, isPretty, Worker.style, nil) }
      return Status.nothingFound
    }
    let inputs = try Inputs(arguments)
    if arguments.has(.textAlone) { return printTexts(inputs) }
    let workers =
      timing == nil
      ? Workers(
        here: { answers($0, isPretty, Terminal.style, nil) }, ended: { .init(line: ended($0), status: Status.unable) })
      : nil
    var status = Status.nothingFound
    var lines: [LineStream.Line] = []
    var size = 0
    func send() {
      for answer in workers?.answer(lines) ?? answers(lines, isPretty, Terminal.style, timing) {
        status = max(status, answer.status)
        if answer.status == Status.nothingFound {
          Terminal.write(answer.line)
        } else {
          Terminal.flush()
          Terminal.error(String(decoding: answer.line, as: UTF8.self))
        }
      }
      (lines, size) = ([], 0)
    }
    for (number, path) in inputs.documents.enumerated() {
      do throws(DocumentError) {
        let file = try inputs.library.file(path)
        lines.append(LineStream.Line(number: number, bytes: (Array(path.utf8) + [0] + file)[...]))
        size += file.count
      } catch {
        send()
        status = Status.unable
        Terminal.flush()
        Terminal.error("\(error)\n")
      }
      if size >= LineStream.few { send() }
    }
    send()
    return status
  }

  private static func printTexts(_ inputs: Inputs) -> Int32 {
    var status = Status.nothingFound
    for path in inputs.documents {
      do throws(DocumentError) {
        let text = String(decoding: try inputs.library.opened(path).bytes, as: UTF8.self)
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
          Terminal.print(Visible.text(String(line)) + "\n")
        }
      } catch {
        status = Status.unable
        Terminal.flush()
        Terminal.error("\(error)\n")
      }
    }
    return status
  }

  private static func parts(_ line: LineStream.Line) -> (path: String, bytes: [UInt8]) {
    let path = line.bytes.prefix { $0 != 0 }
    return (String(decoding: path, as: UTF8.self), Array(line.bytes.dropFirst(path.count + 1)))
  }

  private static func ended(_ line: LineStream.Line) -> [UInt8] {
    Array("\(parts(line).path):1: \(Library.ended)\n".utf8)
  }

  /// Reads a few documents in a row and tells what they say: each kind of work keeps what it needs in the processor's cache.
  private static func answers(
    _ lines: [LineStream.Line], _ isPretty: Bool, _ style: Style, _ timing: Timing?
  ) -> [LineStream.Answer] {
    let start = Timing.spent
    let studies = lines.map { line in
      let (path, bytes) = parts(line)
      return Result { () throws(DocumentError) in Study(try Document(path: path, anyFile: bytes)) }
    }
    timing?.add(lines.map(\.bytes.count), reading: Timing.spent - start)
    return studies.map { study in
      switch study {
      case .success(let study):
        return .init(
          line: isPretty
            ? Array(ReadingText(study, style: style).text.utf8)
            : JSONLine.bytes(ReadingJSON(study.reading, id: study.path)))
      case .failure(let error): return .init(line: Array("\(error)\n".utf8), status: Status.unable)
      }
    }
  }
}
