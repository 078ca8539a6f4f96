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

    /// Flags of a JVM that starts quickly and stays small: one compiler, serial collector, compact
    /// headers.
    public List<String> small(String heap) {
        var flags = new ArrayList<>(busy(heap));
        flags.add("-XX:TieredStopAtLevel=1");
        return flags;
    }

    /// As small as possible under steady load: with the optimising compiler, which also uses the
    /// processor's instructions for ciphers and hashes.
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
