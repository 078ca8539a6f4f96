package org.guanai.aid.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guanai.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class ResultFileTest {
    private static final Path CORPUS = Path.of("src/test/resources/fuzz/results");

    @Test
    void aQuotedReasonMayHoldTheSeparator() {
        var rows = ResultFile.read("reference,status,reason\r\nG2,failed,\"销户, 已注销\"\r\n");
        assertEquals("FAILED", rows.getFirst().status());
        assertEquals("销户, 已注销", rows.getFirst().reason());
    }

    @Test
    void whatNoDatabaseHoldsIsNoResultFile() {
        var file = "reference,status,reason\r\nG\u00001,PAID,\r\n";
        assertThrows(Refusal.Invalid.class, () -> ResultFile.read(file));
    }

    /// What the fuzzer begins with, and what it once found.
    @Test
    void fuzzedFilesAreReadOrRefused() throws IOException {
        try (var files = Files.list(CORPUS)) {
            var all = files.sorted().toList();
            assertFalse(all.isEmpty());
            for (var file : all) {
                ResultFileFuzz.fuzzerTestOneInput(Files.readAllBytes(file));
            }
        }
    }
}
