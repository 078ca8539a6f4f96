package org.guanai.registry.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Replays the files that the fuzzer begins with, and those by which it once found something
/// (`./guanai prove files`): a file that it finds is mended and laid among them.
class FuzzedFilesTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz");
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Map<String, Consumer<byte[]>> TARGETS =
            Map.of(
                    "csv", CsvFuzz::fuzzerTestOneInput,
                    "workbook", WorkbookFuzz::fuzzerTestOneInput,
                    "old-workbook", OldWorkbookFuzz::fuzzerTestOneInput,
                    "parts", PartsFuzz::fuzzerTestOneInput,
                    "cells", CellsFuzz::fuzzerTestOneInput);

    @TestFactory
    Stream<DynamicTest> eachIsTakenOrRefusedInTime() {
        return TARGETS.entrySet().stream()
                .flatMap(target ->
                        files(target.getKey()).map(file -> test(file, target.getValue())));
    }

    /// Without it, a renamed folder would leave nothing to replay.
    @Test
    void eachTargetHasFilesToBeginWith() {
        for (var target : TARGETS.keySet()) {
            assertThat(files(target)).as(target).isNotEmpty();
        }
    }

    private static DynamicTest test(Path file, Consumer<byte[]> target) {
        return DynamicTest.dynamicTest(
                CORPUS.relativize(file).toString(),
                () -> {
                    var bytes = Files.readAllBytes(file);
                    Assertions.assertTimeoutPreemptively(LONGEST, () -> target.accept(bytes));
                });
    }

    private static Stream<Path> files(String target) {
        try (var files = Files.list(CORPUS.resolve(target))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
