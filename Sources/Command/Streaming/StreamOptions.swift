import Findings
import Foundation
import SourceText

/// How a stream of documents is to be answered: `--jobs`, `--ordered`, `--resume`, `--progress`.
struct StreamOptions {
  private var jobs: Int?
  private var resumed: String?
  private var isProgressAsked = false
  /// Whether the answers come in the order of the lines; if not, each tells its line.
  private(set) var isOrdered = true

  static let all: [Option] = [.ndjson, .jobs, .ordered, .resume, .progress]
  private static let mostJobs = 256

  /// - Throws: `Misuse` where they are given for what is no stream.
  init(_ arguments: Arguments) throws(Misuse) {
    guard arguments.has(.ndjson) else {
      for option in StreamOptions.all where arguments.has(option) {
        throw Misuse("\(option.name) means nothing without --ndjson")
      }
      return
    }
    guard arguments.operands.isEmpty else { throw Misuse("--ndjson reads the standard input; expected no PATH") }
    if let text = arguments.value(.jobs) {
      guard let jobs = Int(text), (1...StreamOptions.mostJobs).contains(jobs) else {
        throw Misuse("--jobs is “\(text)”; expected a number from 1 to \(StreamOptions.mostJobs)")
      }
      self.jobs = jobs
      isOrdered = arguments.has(.ordered)
    }
    resumed = arguments.value(.resume)
    isProgressAsked = arguments.has(.progress)
  }

  /// Which line an answer tells that it answers; nil where its place tells.
  func told(_ line: LineStream.Line) -> Int? { isOrdered ? nil : line.number }

  /// Answers what comes in.
  ///
  /// - Parameters:
  ///   - isolates: whether processes of their own do the work.
  ///   - status: how an earlier answer came out; nil for what is no answer of this verb.
  ///   - answers: gives the line that answers each of a few lines.
  func run(
    isolates: Bool = true, status: (PlacedJSON) -> Int32?,
    answers: @escaping @Sendable ([LineStream.Line]) -> [LineStream.Answer]
  ) throws -> Int32 {
    var stream = LineStream(isOrdered: isOrdered, isolates: isolates, refused: MistakeJSON.refused)
    if let jobs { stream.workers = jobs }
    guard !(isolates && Worker.isOne) else { return try stream.run(answers) }
    if let resumed {
      let file = try AnswerFile(resumed, isOrdered: isOrdered, status: status)
      (stream.answered, stream.outlet) = (file.answered, file.outlet)
    }
    stream.progress = StreamProgress(isAsked: isProgressAsked, of: stream.file)
    defer { stream.progress?.end() }
    return try stream.run(answers)
  }
}

extension Option {
  static let jobs = Option(
    name: "--jobs", value: "N",
    help: "answer by so many processes, each answer as soon as it is there: its \"line\" says which line it answers")
  static let ordered = Option(name: "--ordered", help: "with --jobs, answer in the order of the lines all the same")
  static let resume = Option(
    name: "--resume", value: "FILE",
    help: "write the answers into FILE, and where it is an output of this input that was cut off, go on there")
  static let progress = Option(
    name: "--progress", help: "say on the standard error how far it has come, also where that is no terminal")
}
