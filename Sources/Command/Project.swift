import Checking
import Foundation

/// The project that a command works in.
enum Project {
  /// `--root`, `FACTCHECK_ROOT`, or the folder at or above this one that holds a `Package.swift`.
  ///
  /// - Throws: `Misuse` where there is none.
  static func root(_ arguments: Arguments) throws(Misuse) -> String {
    guard let root = try root(arguments, orNil: true) else {
      throw Misuse("there is no Package.swift here or above; expected --root FOLDER")
    }
    return root
  }

  static func root(_ arguments: Arguments, orNil: Bool) throws(Misuse) -> String? {
    if let told = arguments.value(.root) {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: told, isDirectory: &isFolder), isFolder.boolValue else {
        throw Misuse("--root is “\(told)”, which is no folder; expected the project’s folder")
      }
      return Library.real(told)
    }
    return Library.root(above: FileManager.default.currentDirectoryPath + "/here").map(Library.real)
  }
}
