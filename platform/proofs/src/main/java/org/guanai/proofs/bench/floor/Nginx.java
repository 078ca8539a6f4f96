package org.guanai.proofs.bench.floor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.guanai.acceptance.world.Eventually;

/// nginx as a plain reverse proxy in the gateway's place.
///
/// @param address where it listens
/// @param process its master; the workers are its children
public record Nginx(URI address, ProcessHandle process) implements AutoCloseable {
    private static final String HELP =
            "the gateway's floor needs nginx (Debian, Ubuntu: apt install nginx-light; Fedora,"
                    + " macOS: nginx)";

    public static void ensure(Consumer<String> say) {
        Programs.ensure("nginx", "nginx-light", HELP, say);
    }

    /// Starts one before a service.
    public static Nginx before(URI service, Path folder) {
        try {
            var port = freePort();
            var prefix = Files.createDirectories(folder.resolve("nginx"));
            var settings = prefix.resolve("nginx.conf");
            Files.writeString(settings, settings(port, service));
            var command =
                    List.of(
                            Programs.path("nginx").orElseThrow(),
                            "-p",
                            prefix.toString(),
                            "-c",
                            settings.toString(),
                            "-e",
                            prefix.resolve("error.log").toString());
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(prefix.resolve("said.log").toFile())
                            .start();
            Eventually.holds("nginx listens", () -> listens(port));
            return new Nginx(URI.create("http://127.0.0.1:" + port), process.toHandle());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static String settings(int port, URI service) {
        return FloorFiles.resource("nginx.conf")
                .replace("{port}", "" + port)
                .replace("{service}", service.getAuthority());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
