import Checking
import Findings

/// `factcheck --version`.
enum Version {
  static func print() -> Int32 {
    Terminal.print("factcheck \(Tool.version), rules \(Catalog.version)\n")
    return Status.nothingFound
  }
}
