// swift-tools-version: 6.2
import PackageDescription

// What `.ci/fuzz` builds, with a sanitizer and a fuzzer of the toolchain's own.
let package = Package(
  name: "Fuzzer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "FactCheck", path: "../..")],
  targets: [
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        .product(name: "FactCheck", package: "FactCheck"), .product(name: "Command", package: "FactCheck"),
      ])
  ]
)
