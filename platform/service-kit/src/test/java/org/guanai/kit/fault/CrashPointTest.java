package org.guanai.kit.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrashPointTest {
    private static final String TWICE = "RELAY_MID_BATCH:2";
    private static final String YES = "true";

    @Test
    void nothingIsArmedUnlessWished() {
        var armed = CrashPoint.Armed.in(Map.of(CrashPoint.Armed.ALLOWED, YES));
        for (var point : CrashPoint.values()) {
            assertFalse(armed.is(point));
        }
    }

    @Test
    void whatIsNotAllowedIsRefused() {
        var wished = Map.of(CrashPoint.Armed.AT, TWICE);
        var refusal = assertThrows(IllegalStateException.class, () -> CrashPoint.Armed.in(wished));
        assertTrue(refusal.getMessage().contains(CrashPoint.Armed.ALLOWED));
    }

    @Test
    void aPointThatDoesNotExistIsRefused() {
        var wished = Map.of(CrashPoint.Armed.AT, "NOWHERE", CrashPoint.Armed.ALLOWED, YES);
        assertThrows(IllegalArgumentException.class, () -> CrashPoint.Armed.in(wished));
    }

    @Test
    void itComesAtTheTimeThatWasWished() {
        var armed =
                CrashPoint.Armed.in(
                        Map.of(CrashPoint.Armed.AT, TWICE, CrashPoint.Armed.ALLOWED, YES));
        assertTrue(armed.is(CrashPoint.RELAY_MID_BATCH));
        assertFalse(armed.is(CrashPoint.RELAY_BEFORE_DELETE));
        assertFalse(armed.hasCome());
        assertTrue(armed.hasCome());
    }

    @Test
    void anArmedProcessDiesThereAndAnotherDoesNot() throws Exception {
        assertEquals(137, exit(Map.of(CrashPoint.Armed.AT, TWICE, CrashPoint.Armed.ALLOWED, YES)));
        assertEquals(0, exit(Map.of()));
    }

    private static int exit(Map<String, String> environment)
            throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var path = System.getProperty("java.class.path");
        var builder = new ProcessBuilder(java, "-cp", path, Passing.class.getName()).inheritIO();
        builder.environment().putAll(environment);
        return builder.start().waitFor();
    }

    /// Passes a point twice.
    static final class Passing {
        private Passing() {}

        public static void main(String[] none) {
            CrashPoint.RELAY_MID_BATCH.reached();
            CrashPoint.RELAY_MID_BATCH.reached();
        }
    }
}
