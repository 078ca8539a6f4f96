package org.guanai.stack.process;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What to run: the command and what it finds in its environment. A process that already runs is
/// still the right one when it was launched from an equal launch, so whatever matters must show in
/// one of them.
public record Launch(List<String> command, Map<String, String> environment, Path directory) {

    private static final List<String> OURS = List.of("GUANAI_", "QUARKUS_", "KC_");

    /// Keeps what holds now: the environment of a part's next start may change meanwhile.
    public Launch {
        environment = Map.copyOf(environment);
    }

    /// The process to be, writing to a log. What the user's own shell sets under our names does not
    /// count.
    ProcessBuilder into(Path log) {
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        var inherited = builder.environment();
        inherited.keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
        inherited.putAll(environment);
        return builder.redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /// Equal for equal launches, and shows nothing of the environment.
    String fingerprint() {
        var whole = command + "\n" + new TreeMap<>(environment) + "\n" + directory;
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
