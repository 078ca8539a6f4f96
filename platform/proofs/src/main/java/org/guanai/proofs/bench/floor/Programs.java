package org.guanai.proofs.bench.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guanai.stack.say.PlatformFailure;

/// Programs of the system that the floors are made with.
public final class Programs {
    private static final List<String> FOLDERS =
            List.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/opt/homebrew/bin");

    private Programs() {}

    static Optional<String> path(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("").split(":");
        return Stream.concat(Stream.of(path), FOLDERS.stream())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /// Installs a program from Debian's packages where that is possible.
    ///
    /// @throws PlatformFailure with what to do, where it is missing and cannot be installed
    static void ensure(String program, String debian, String help, Consumer<String> say) {
        if (path(program).isPresent()) {
            return;
        }
        if (path("apt-get").isPresent() && "root".equals(System.getProperty("user.name"))) {
            say.accept("installing " + debian);
            var quietly = Map.of("DEBIAN_FRONTEND", "noninteractive");
            output(List.of("apt-get", "-q", "update"), quietly);
            output(
                    List.of("apt-get", "-qy", "--no-install-recommends", "install", debian),
                    quietly);
        }
        if (path(program).isEmpty()) {
            throw new PlatformFailure(help);
        }
    }

    /// What a program says until it ends.
    ///
    /// @throws IllegalStateException with all of it, when it fails
    public static String output(List<String> command, Map<String, String> environment) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            var process = builder.start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.getFirst() + " failed:\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String found(Pattern pattern, String said) {
        var matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in:\n" + said);
        }
        return matcher.group(1);
    }
}
