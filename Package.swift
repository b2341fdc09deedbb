// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "FactCheck",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "FactCheck", targets: ["FactCheck"]),
    .executable(name: "factcheck", targets: ["Command"]),
  ],
  targets: [
    .target(name: "SourceText"),
    .target(name: "Extraction", dependencies: ["SourceText"]),
    .target(name: "Findings", dependencies: ["SourceText"]),
    .target(name: "Checking", dependencies: ["SourceText", "Extraction", "Findings"]),
    .target(name: "FactCheck", dependencies: ["Checking"]),
    .executableTarget(name: "Command", dependencies: ["Checking", "Extraction", "Findings", "SourceText"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], path: "Tests/SourceText"),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "SourceText"], path: "Tests/Extraction"),
    .testTarget(name: "FindingsTests", dependencies: ["Findings", "SourceText"], path: "Tests/Findings"),
    .testTarget(
      name: "CheckingTests", dependencies: ["Checking", "Extraction", "Findings", "SourceText"], path: "Tests/Checking"),
    .testTarget(name: "FactCheckTests", dependencies: ["FactCheck", "Checking", "Findings"], path: "Tests/FactCheck"),
    .testTarget(name: "CommandTests", dependencies: ["Command"], path: "Tests/Command"),
    .testTarget(name: "Assertions", dependencies: ["FactCheck"], path: "Assertions"),
  ]
)
