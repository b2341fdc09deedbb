/// Where in the analyst's file an assertion stands: what an editor jumps to.
public struct SourcePlace: Sendable, Hashable {
  /// `Module/File.swift`.
  public var fileID: String
  /// The absolute path of the file.
  public var filePath: String
  /// 1-based.
  public var line: Int
  /// 1-based.
  public var column: Int

  /// Takes the four values of `#fileID`, `#filePath`, `#line` and `#column`.
  public init(fileID: String, filePath: String, line: Int, column: Int) {
    (self.fileID, self.filePath, self.line, self.column) = (fileID, filePath, line, column)
  }

  /// The same, where the names of the values say what they are.
  init(_ fileID: String, _ filePath: String, _ line: Int, _ column: Int) {
    self.init(fileID: fileID, filePath: filePath, line: line, column: column)
  }
}
