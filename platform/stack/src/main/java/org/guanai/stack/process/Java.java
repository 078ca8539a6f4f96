package org.guanai.stack.process;

import java.nio.file.Path;
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
        return List.of(
                program(),
                "-Xmx" + heap,
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED");
    }
}
