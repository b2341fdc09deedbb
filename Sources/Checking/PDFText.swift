import Foundation
package import SourceText

extension Document {
  /// Reads a document of a file, whatever its format; of a PDF by `pdftotext`, where that is installed.
  ///
  /// - Throws: `DocumentError` when the file holds no text that can be read.
  package init(path: String, anyFile file: [UInt8]) throws(DocumentError) {
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
    let (source, target) = (folder.appendingPathComponent("a.pdf"), folder.appendingPathComponent("a.txt"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: tool)
    process.arguments = ["-q", "-nopgbrk", "-enc", "UTF-8", source.path, target.path]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(file).write(to: source)
      try process.run()
    } catch { return nil }
    guard ended.wait(timeout: .now() + patience) == .success else {
      process.terminate()
      return nil
    }
    let size = (try? FileManager.default.attributesOfItem(atPath: target.path))?[.size] as? Int
    guard process.terminationStatus == 0, let size, size > 0, size <= SizeLimit.bytes,
      let data = FileManager.default.contents(atPath: target.path)
    else { return nil }
    return Array(data)
  }
}
