// swift-tools-version: 6.2
import PackageDescription

let factCheck: [Target.Dependency] = [
  .product(name: "FactCheck", package: "FactCheck"), .product(name: "Command", package: "FactCheck"),
]

// The tests of FactCheck itself, a target a module. What a test asks of a module it imports `@testable`: that opens
// what is declared `package`, too.
let package = Package(
  name: "Tests",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "FactCheck", path: "..")],
  targets: [
    .testTarget(name: "SourceTextTests", dependencies: factCheck, path: "SourceText"),
    .testTarget(name: "ExtractionTests", dependencies: factCheck, path: "Extraction"),
    .testTarget(name: "FindingsTests", dependencies: factCheck, path: "Findings"),
    .testTarget(
      name: "CheckingTests", dependencies: factCheck, path: "Checking",
      exclude: ["Articles", "Corpus", "Drafting/Texts"]),
    .testTarget(
      name: "FactCheckTests", dependencies: factCheck + [.product(name: "factcheck", package: "FactCheck")],
      path: "FactCheck"),
    .testTarget(name: "CommandTests", dependencies: factCheck, path: "Command"),
  ]
)
