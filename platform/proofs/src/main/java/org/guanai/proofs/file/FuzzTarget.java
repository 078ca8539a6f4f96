package org.guanai.proofs.file;

import java.nio.file.Path;
import java.util.List;

/// A parser that the fuzzer drives: a class beside the tests of its module, and the folder of small
/// files it begins with, which the module's tests replay.
///
/// @param longest of an input, in bytes
record FuzzTarget(String name, String module, String type, int longest) {
    private static final String ROSTER = "org.guanai.registry.exchange.imports.";

    static final List<FuzzTarget> ALL =
            List.of(
                    new FuzzTarget("csv", "registry-service", ROSTER + "CsvFuzz", 16_384),
                    new FuzzTarget("parts", "registry-service", ROSTER + "PartsFuzz", 16_384),
                    new FuzzTarget("workbook", "registry-service", ROSTER + "WorkbookFuzz", 32_768),
                    new FuzzTarget(
                            "old-workbook", "registry-service", ROSTER + "OldWorkbookFuzz", 32_768),
                    new FuzzTarget("cells", "registry-service", ROSTER + "CellsFuzz", 2_048),
                    new FuzzTarget(
                            "results", "aid-service", "org.guanai.aid.bank.ResultFileFuzz", 4_096));

    Path sources(Path home) {
        return home.resolve(module).resolve("src/test/java");
    }

    Path source(Path home) {
        return sources(home).resolve(type.replace('.', '/') + ".java");
    }

    Path seeds(Path home) {
        return home.resolve(module).resolve("src/test/resources/fuzz").resolve(name);
    }

    /// The built service, which is what runs in production.
    Path built(Path home) {
        return home.resolve(module).resolve("target/quarkus-app");
    }
}
