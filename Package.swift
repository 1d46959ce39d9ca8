// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Who may import whom is written here and nowhere else; CONTRIBUTING.md draws it.
let package = Package(
  name: "kith",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "KithModel", targets: ["KithModel"]),
    .executable(name: "kith-bench", targets: ["kith-bench"]),
  ],
  targets: [
    .target(name: "KithLines", swiftSettings: settings),
    .target(name: "KithModel", dependencies: ["KithLines"], swiftSettings: settings),
    .target(
      name: "KithExchange", dependencies: ["KithLines", "KithModel"], swiftSettings: settings),
    .executableTarget(
      name: "kith-bench", dependencies: ["KithLines", "KithModel"], swiftSettings: settings),
    .testTarget(name: "KithLinesTests", dependencies: ["KithLines"], swiftSettings: settings),
    .testTarget(
      name: "KithModelTests", dependencies: ["KithLines", "KithModel"], swiftSettings: settings),
    .testTarget(
      name: "KithExchangeTests", dependencies: ["KithExchange", "KithLines", "KithModel"],
      swiftSettings: settings),
  ]
)
