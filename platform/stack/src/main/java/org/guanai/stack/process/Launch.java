package org.guanai.stack.process;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What to run: the command, what it finds in its environment, and what else decides whether a
/// process that is already running is still the right one (a jar's time, a settings file).
public record Launch(
        List<String> command,
        Map<String, String> environment,
        Path directory,
        List<String> madeFrom) {

    public Launch(List<String> command, Map<String, String> environment, Path directory) {
        this(command, environment, directory, List.of());
    }

    /// Equal for equal launches, and shows nothing of the environment.
    String fingerprint() {
        var whole = command + "\n" + new TreeMap<>(environment) + "\n" + directory + madeFrom;
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
