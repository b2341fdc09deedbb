// swift-tools-version: 6.2
import PackageDescription

// `import` is internal unless it says otherwise: each file shows what it lets through.
let settings: [SwiftSetting] = [.enableUpcomingFeature("InternalImportsByDefault")]

/// The linker that comes with the toolchain: an edited sheet waits for the tests to be linked anew, and with this one it
/// waits less than with the system's. Only the tests ask for it, so that the library can be used from any package.
let linker: [LinkerSetting] = [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux]))]

// FactCheck's own tests are a package below this one, in Tests.
let package = Package(
  name: "FactCheck",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "FactCheck", targets: ["FactCheck"]),
    .executable(name: "factcheck", targets: ["Main"]),
    // What the command is made of, for its tests: nothing in it is public.
    .library(name: "Command", targets: ["Command"]),
  ],
  targets: [
    .target(name: "SourceText", swiftSettings: settings),
    .target(name: "Extraction", dependencies: ["SourceText"], swiftSettings: settings),
    .target(name: "Findings", dependencies: ["SourceText"], swiftSettings: settings),
    .target(name: "Checking", dependencies: ["SourceText", "Extraction", "Findings"], swiftSettings: settings),
    .target(
      name: "FactCheck", dependencies: ["Checking", "Extraction", "Findings", "SourceText"], swiftSettings: settings),
    .target(
      name: "Command", dependencies: ["Checking", "Extraction", "Findings", "SourceText"], swiftSettings: settings),
    .executableTarget(name: "Main", dependencies: ["Command"], swiftSettings: settings),
    .testTarget(
      name: "Assertions", dependencies: ["FactCheck"], path: "Assertions", exclude: ["waivers.json", "baseline.json"],
      linkerSettings: linker),
  ]
)
