package org.guanai.proofs.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.say.Progress;

/// Where a proof runs: an empty platform of its own on free ports, and somewhere to say what goes
/// on.
///
/// @param folder emptied before each proof; its logs are there afterwards
/// @param quick the short form, for those who wait
/// @param seed of what is chosen by chance, where it was given
public record Ground(Path folder, boolean quick, OptionalLong seed, Progress progress) {

    /// An empty platform; the caller closes it.
    public Platform platform() {
        return platform(UnaryOperator.identity());
    }

    /// An empty platform with other options; the caller closes it.
    public Platform platform(UnaryOperator<PlatformOptions> change) {
        return platform(change, starting -> {});
    }

    /// The same, with surroundings changed once the addresses are known and before anything runs.
    public Platform platform(UnaryOperator<PlatformOptions> change, Consumer<Platform> before) {
        empty();
        return Platform.start(change.apply(PlatformOptions.fresh(folder)), progress, before);
    }

    public void say(String line) {
        progress.doing(line);
    }

    private void empty() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Ground::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
