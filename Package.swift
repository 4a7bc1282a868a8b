// swift-tools-version: 6.2
import PackageDescription

// Arrows point down only: a target depends on the ones above it in this list.
let package = Package(
  name: "planbench",
  products: [
    .executable(name: "planbench", targets: ["planbench"]),
    .executable(name: "planbench-bench", targets: ["planbench-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(
      name: "CEditline", dependencies: ["CLibedit"],
      // What libedit stands on has to be named where a program takes its libraries into itself.
      linkerSettings: ["bsd", "md", "tinfo"].map { .linkedLibrary($0, .when(platforms: [.linux])) }),
    .target(name: "Text"),
    .target(name: "JSON", dependencies: ["Text"]),
    .target(name: "LineEditing", dependencies: ["Text", "CEditline"]),
    .target(name: "Quantities", dependencies: ["Text"]),
    .target(name: "Formulas", dependencies: ["Quantities", "Text"]),
    .target(name: "Reports", dependencies: ["Quantities", "Text"]),
    .target(name: "Rendering", dependencies: ["Reports", "Quantities", "JSON", "Text"]),
    .target(name: "CommandLanguage", dependencies: ["Reports", "Quantities", "Text"]),
    .target(
      name: "PlanModel",
      dependencies: [
        "Formulas", "Quantities", "JSON", "Text",
        .product(name: "HashTreeCollections", package: "swift-collections"),
      ],
      resources: [.embedInCode("Playbook/b2b-marketing.json")]),
    .target(name: "CKernels"),
    .target(
      name: "PlanEngine",
      dependencies: ["CKernels", "PlanModel", "Formulas", "Quantities", "JSON", "Text"]),
    .target(
      name: "Sessions", dependencies: ["PlanModel", "Formulas", "Quantities", "JSON", "Text"]),
    .target(
      name: "Commands",
      dependencies: [
        "CommandLanguage", "PlanEngine", "PlanModel", "Sessions", "Formulas", "Reports",
        "Quantities", "JSON", "Text",
      ]),
    .executableTarget(
      name: "planbench",
      dependencies: [
        "Commands", "CommandLanguage", "Sessions", "PlanModel", "Rendering", "Reports",
        "LineEditing", "Quantities", "Text",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "planbench-bench",
      dependencies: [
        "Seeds", "PseudoTerminal", "CFunnel", "planbench", "Commands", "CommandLanguage",
        "Sessions",
        "PlanModel", "PlanEngine", "Formulas", "Rendering",
        "Reports", "Quantities", "Text",
      ],
      path: "Tests/Benchmarks"),
    .target(name: "Seeds", path: "Tests/Seeds"),
    .target(name: "CKernelsPlain", dependencies: ["CKernels"], path: "Tests/CKernelsPlain"),
    .target(name: "CFunnel", dependencies: ["CKernels"], path: "Tests/CFunnel"),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "PseudoTerminal", dependencies: ["CPseudoTerminal", "Text"],
      path: "Tests/PseudoTerminal"),
    .target(
      name: "ErrorCases",
      dependencies: ["Sessions", "PlanModel", "Formulas", "Quantities", "JSON", "Text"],
      path: "Tests/ErrorCases"),
    .executableTarget(
      name: "line-editing-probe", dependencies: ["LineEditing"], path: "Tests/LineEditingProbe"),
    .testTarget(name: "TextTests", dependencies: ["Text"]),
    .testTarget(name: "JSONTests", dependencies: ["Seeds", "JSON", "Text"]),
    .testTarget(name: "QuantitiesTests", dependencies: ["Seeds", "Quantities", "Text"]),
    .testTarget(
      name: "FormulasTests",
      dependencies: ["Seeds", "ErrorCases", "Formulas", "Quantities", "Text"]),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Seeds", "Rendering", "Reports", "Quantities", "JSON", "Text"]),
    .testTarget(
      name: "CommandLanguageTests",
      dependencies: ["Seeds", "CommandLanguage", "Reports", "Quantities", "Text"]),
    .testTarget(
      name: "PlanModelTests",
      dependencies: ["Seeds", "ErrorCases", "PlanModel", "Quantities", "Text"]),
    .testTarget(
      name: "PlanEngineTests",
      dependencies: [
        "Seeds", "ErrorCases", "CKernelsPlain", "CKernels", "PlanEngine", "PlanModel", "Formulas",
        "Quantities", "JSON", "Text",
      ]),
    .testTarget(
      name: "SessionsTests",
      dependencies: [
        "Seeds", "ErrorCases", "Sessions", "PlanModel", "Formulas", "Quantities", "Text",
      ]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Seeds", "ErrorCases", "Commands", "CommandLanguage", "Sessions", "PlanEngine", "PlanModel",
        "Rendering",
        "Reports", "Quantities", "JSON", "Text",
      ], exclude: ["Transcripts"]),
    .testTarget(
      name: "LineEditingTests",
      dependencies: ["Seeds", "LineEditing", "PseudoTerminal", "Text", "line-editing-probe"]),
    .testTarget(
      name: "HouseTests",
      dependencies: [
        "planbench", "PseudoTerminal", "ErrorCases", "Commands", "CommandLanguage", "Rendering",
        "Sessions", "PlanModel", "Quantities", "JSON",
      ]),
    .testTarget(
      name: "ProcessTests", dependencies: ["Seeds", "planbench", "PseudoTerminal", "Text"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [.treatAllWarnings(as: .error)]
  target.cSettings = [
    .treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra"),
  ]
}

// What is tried is what is released: the wide loops are made by the optimizer alone.
for target in package.targets where target.name == "CKernels" {
  target.cSettings?.append(.unsafeFlags(["-O2"]))
}
