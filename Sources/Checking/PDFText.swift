import Foundation
package import SourceText

extension Document {
  /// Reads a document of a file, whatever its format; of a PDF by `pdftotext`, where that is installed.
  ///
  /// - Throws: `DocumentError` when the file holds no text that can be read.
  package convenience init(path: String, anyFile file: [UInt8]) throws(DocumentError) {
    try self.init(path: path, file: file, limit: SizeLimit.bytes, text: PDFText.text)
  }
}

/// The text of a PDF, as `pdftotext` of poppler-utils gives it.
enum PDFText {
  private static let tool: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.filter { $0.hasPrefix("/") }.map { "\($0)/pdftotext" }.first(
      where: FileManager.default.isExecutableFile)
  }()
  /// No article takes longer, in seconds.
  private static let patience = 30.0

  /// nil where the tool is missing, fails, or gives more than a text may have.
  static func text(_ file: [UInt8]) -> [UInt8]? {
    guard let tool else { return nil }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("factcheck-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("a.pdf")
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["-q", "-nopgbrk", "-enc", "UTF-8", source.path, "-"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      try Data(file).write(to: source)
      try process.run()
    } catch { return nil }
    // What it writes is read as it comes, and no more of it than a text may have: nothing piles up on the disk.
    let late = DispatchWorkItem { process.terminate() }
    DispatchQueue.global().asyncAfter(deadline: .now() + patience, execute: late)
    var text: [UInt8] = []
    while text.count <= SizeLimit.bytes, let more = try? output.fileHandleForReading.read(upToCount: 1 << 16),
      !more.isEmpty
    {
      text += more
    }
    if text.count > SizeLimit.bytes { process.terminate() }
    process.waitUntilExit()
    late.cancel()
    return process.terminationReason == .exit && process.terminationStatus == 0 && !text.isEmpty ? text : nil
  }
}
