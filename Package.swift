// swift-tools-version: 6.2
import PackageDescription

// `import` is internal unless it says otherwise: each file shows what it lets through.
let settings: [SwiftSetting] = [.enableUpcomingFeature("InternalImportsByDefault")]

let package = Package(
  name: "FactCheck",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "FactCheck", targets: ["FactCheck"]),
    .executable(name: "factcheck", targets: ["Command"]),
  ],
  targets: [
    .target(name: "SourceText", swiftSettings: settings),
    .target(name: "Extraction", dependencies: ["SourceText"], swiftSettings: settings),
    .target(name: "Findings", dependencies: ["SourceText"], swiftSettings: settings),
    .target(name: "Checking", dependencies: ["SourceText", "Extraction", "Findings"], swiftSettings: settings),
    .target(
      name: "FactCheck", dependencies: ["Checking", "Extraction", "Findings", "SourceText"], swiftSettings: settings),
    .executableTarget(
      name: "Command", dependencies: ["Checking", "Extraction", "Findings", "SourceText"], swiftSettings: settings),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText"], path: "Tests/SourceText"),
    .testTarget(name: "ExtractionTests", dependencies: ["Extraction", "SourceText"], path: "Tests/Extraction"),
    .testTarget(name: "FindingsTests", dependencies: ["Findings", "SourceText"], path: "Tests/Findings"),
    .testTarget(
      name: "CheckingTests", dependencies: ["Checking", "Extraction", "Findings", "SourceText"], path: "Tests/Checking",
      exclude: ["Articles", "Drafting/Texts"]),
    .testTarget(name: "FactCheckTests", dependencies: ["FactCheck", "Checking", "Findings"], path: "Tests/FactCheck"),
    .testTarget(
      name: "CommandTests", dependencies: ["Command", "Checking", "Findings", "SourceText"], path: "Tests/Command"),
    .testTarget(
      name: "Assertions", dependencies: ["FactCheck"], path: "Assertions", exclude: ["waivers.json", "baseline.json"]),
  ]
)
