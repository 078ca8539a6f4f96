package org.guanai.stack.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanai.stack.folder.CacheFolder;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.process.Java;
import org.guanai.stack.process.Launch;
import org.guanai.stack.process.Part;
import org.guanai.stack.say.PlatformFailure;

/// One Kafka node, broker and controller in one process, with a class path of its own.
public final class Kafka implements Part {
    public static final String NAME = "kafka";
    private static final List<String> LOGGING =
            List.of(
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                    "-Dorg.slf4j.simpleLogger.showDateTime=true",
                    "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                    "-Dorg.slf4j.simpleLogger.log.kafka.server=info");

    private final Path libraries;
    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final Java java;
    private Optional<KafkaSettings.Through> through = Optional.empty();

    public Kafka(StateFolder state, Path libraries, Java java, int port, int controllerPort) {
        this.libraries = libraries;
        this.folder = state.folder("kafka");
        this.java = java;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /// Adds a listener on this port, from its next start.
    ///
    /// @param advertised port that clients are told to use
    public void listenAlso(int port, int advertised) {
        through = Optional.of(new KafkaSettings.Through(port, advertised));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> after() {
        return Set.of();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port, controllerPort);
    }

    @Override
    public void prepare() {
        try {
            Files.writeString(
                    settings(),
                    KafkaSettings.text(port, controllerPort, folder.resolve("data"), through));
            CacheFolder.filled(folder.resolve("data"), into -> format());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Launch launch() {
        return new Launch(
                command("192m", LOGGING, "kafka.Kafka", settings().toString()), Map.of(), folder);
    }

    @Override
    public boolean isReady() {
        return BrokerProbe.answers(port);
    }

    private Path settings() {
        return folder.resolve("server.properties");
    }

    private void format() throws IOException {
        var id = new byte[16];
        new SecureRandom().nextBytes(id);
        var cluster = Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        var command =
                command(
                        "64m",
                        List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"),
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "--cluster-id=" + cluster,
                        "--config=" + settings());
        var format = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(format.getInputStream().readAllBytes());
        if (format.onExit().join().exitValue() != 0) {
            throw new PlatformFailure("Kafka's data folder cannot be formatted:\n" + said.strip());
        }
    }

    private List<String> command(
            String heap, List<String> properties, String main, String... arguments) {
        var command = new ArrayList<>(java.small(heap));
        command.addAll(properties);
        command.addAll(List.of("-cp", libraries.resolve("*").toString(), main));
        command.addAll(List.of(arguments));
        return command;
    }
}
