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

/// Command and environment of a process. A running process is reused when it was launched from an
/// equal launch, so whatever matters must be part of one of them.
public record Launch(List<String> command, Map<String, String> environment, Path directory) {

    private static final List<String> OURS = List.of("GUANAI_", "QUARKUS_", "KC_");

    /// A copy: the environment of a part's next start may change meanwhile.
    public Launch {
        environment = Map.copyOf(environment);
    }

    /// Builds the process, logging to a file. Variables of the user's shell with the platform's
    /// names are ignored.
    ProcessBuilder into(Path log) {
        var builder = new ProcessBuilder(command).directory(directory.toFile());
        var inherited = builder.environment();
        inherited.keySet().removeIf(name -> OURS.stream().anyMatch(name::startsWith));
        inherited.putAll(environment);
        return builder.redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /// Fingerprint: equal for equal launches, reveals nothing of the environment.
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
