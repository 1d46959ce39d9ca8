// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// Built only when asked for: it has no `main` of its own, libFuzzer brings it.
let fuzzing: [Target] =
  Context.environment["KITH_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "reader-fuzz", dependencies: ["KithLines", "KithModel"], path: "Tests/Fuzz",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
  ]

// Who may import whom is written here and nowhere else; CONTRIBUTING.md draws it.
let package = Package(
  name: "kith",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "KithModel", targets: ["KithModel"]),
    .library(name: "KithStore", targets: ["KithStore"]),
    .executable(name: "kith", targets: ["kith"]),
    .executable(name: "kith-bench", targets: ["kith-bench"]),
  ],
  targets: [
    .target(name: "CLines"),
    .target(name: "KithLines", dependencies: ["CLines"], swiftSettings: settings),
    .target(
      name: "KithScreen", resources: [.embedInCode("Themes")], swiftSettings: settings),
    .target(name: "KithModel", dependencies: ["KithLines"], swiftSettings: settings),
    .target(name: "KithStore", dependencies: ["KithLines", "KithModel"], swiftSettings: settings),
    // A made-up community to look round in.
    .target(name: "KithDemo", dependencies: ["KithModel"], swiftSettings: settings),
    .target(
      name: "KithExchange", dependencies: ["KithLines", "KithModel"], swiftSettings: settings),
    .target(
      name: "CCurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "KithCurses", dependencies: ["KithScreen", "CCurses"], swiftSettings: settings),
    .target(
      name: "KithDashboard", dependencies: ["KithModel", "KithScreen"], swiftSettings: settings),
    .target(
      name: "KithSession",
      dependencies: ["KithDashboard", "KithLines", "KithModel", "KithScreen", "KithStore"],
      swiftSettings: settings),
    .executableTarget(
      name: "kith",
      dependencies: [
        "KithCurses", "KithDashboard", "KithDemo", "KithExchange", "KithLines", "KithModel",
        "KithScreen", "KithSession", "KithStore",
      ],
      // Pages of the project that are manual pages as well.
      resources: [.embedInCode("Pages")],
      swiftSettings: settings),
    .executableTarget(
      name: "kith-bench",
      dependencies: [
        "KithExchange", "KithLines", "KithModel", "KithScreen", "KithSession", "KithStore",
        "KithCurses",
        "KithDashboard",
      ],
      swiftSettings: settings),
    .testTarget(name: "KithLinesTests", dependencies: ["KithLines"], swiftSettings: settings),
    .target(
      name: "FaultMakingDisk", dependencies: ["KithStore"], path: "Tests/Support/FaultMakingDisk",
      swiftSettings: settings),
    // A program for the tests to run many times at once and to kill; never installed.
    .executableTarget(
      name: "store-probe", dependencies: ["KithModel", "KithStore"],
      path: "Tests/Support/StoreProbe", swiftSettings: settings),
    .testTarget(
      name: "KithStoreTests",
      dependencies: ["FaultMakingDisk", "KithLines", "KithModel", "KithStore", "store-probe"],
      swiftSettings: settings),
    .testTarget(
      name: "KithModelTests", dependencies: ["KithLines", "KithModel"], swiftSettings: settings),
    .testTarget(
      name: "KithDemoTests", dependencies: ["KithDemo", "KithModel"], swiftSettings: settings),
    .testTarget(
      name: "KithCommandTests", dependencies: ["kith"], path: "Tests/KithCommandTests",
      swiftSettings: settings),
    .testTarget(
      name: "KithExchangeTests", dependencies: ["KithExchange", "KithLines", "KithModel"],
      swiftSettings: settings),
    .testTarget(name: "KithScreenTests", dependencies: ["KithScreen"], swiftSettings: settings),
    // Types keys into a dashboard over a store in memory, and reads its screen.
    .target(
      name: "DashboardDriver",
      dependencies: [
        "FaultMakingDisk", "KithDashboard", "KithModel", "KithScreen", "KithSession", "KithStore",
      ],
      path: "Tests/Support/DashboardDriver", swiftSettings: settings),
    .testTarget(
      name: "KithDashboardTests",
      dependencies: [
        "DashboardDriver", "FaultMakingDisk", "KithDashboard", "KithModel", "KithScreen",
        "KithSession", "KithStore",
      ],
      swiftSettings: settings),
    // A program for the tests to run inside a real terminal; never installed.
    .executableTarget(
      name: "screen-probe", dependencies: ["KithCurses", "KithScreen"],
      path: "Tests/Support/ScreenProbe", swiftSettings: settings),
    .testTarget(
      name: "KithCursesTests",
      dependencies: ["KithCurses", "KithScreen", "kith", "screen-probe"],
      swiftSettings: settings),
  ] + fuzzing
)
