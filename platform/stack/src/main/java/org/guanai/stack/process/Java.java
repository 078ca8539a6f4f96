package org.guanai.stack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The JDK that runs the platform, with the flags that let many small JVMs share a laptop.
public record Java(Path home) {
    public static Java own() {
        return new Java(Path.of(System.getProperty("java.home")));
    }

    public String program() {
        return home.resolve("bin").resolve("java").toString();
    }

    /// A JVM that is quick to start and small: one compiler, the serial collector, compact headers.
    public List<String> small(String heap) {
        var flags = new ArrayList<>(busy(heap));
        flags.add("-XX:TieredStopAtLevel=1");
        return flags;
    }

    /// As small as one can be that answers requests all day: with the optimising compiler, which
    /// also knows the processor's own instructions for ciphers and hashes.
    public List<String> busy(String heap) {
        return List.of(
                program(),
                "-Xmx" + heap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED");
    }
}
