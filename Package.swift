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
    .library(name: "KithStore", targets: ["KithStore"]),
    .executable(name: "kith-bench", targets: ["kith-bench"]),
  ],
  targets: [
    .target(name: "KithLines", swiftSettings: settings),
    .target(name: "KithModel", dependencies: ["KithLines"], swiftSettings: settings),
    .target(name: "KithStore", dependencies: ["KithLines", "KithModel"], swiftSettings: settings),
    .executableTarget(
      name: "kith-bench", dependencies: ["KithLines", "KithModel", "KithStore"],
      swiftSettings: settings),
    .testTarget(name: "KithLinesTests", dependencies: ["KithLines"], swiftSettings: settings),
    .testTarget(
      name: "KithStoreTests", dependencies: ["KithLines", "KithModel", "KithStore"],
      swiftSettings: settings),
    .testTarget(
      name: "KithModelTests", dependencies: ["KithLines", "KithModel"], swiftSettings: settings),
  ]
)
