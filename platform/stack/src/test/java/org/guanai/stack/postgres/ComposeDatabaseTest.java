package org.guanai.stack.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.guanai.stack.ComposeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// C1: the database of `docker-compose.yml`, made with the embedded server's programs from the very
/// arguments that the file gives to the image.
class ComposeDatabaseTest {
    private final PostgresBinaries binaries =
            PostgresBinaries.unpackedIn(ComposeFile.CHECKOUT.resolve(".guanai/cache"));
    @TempDir Path folder;

    @BeforeEach
    void letTheServersUserIn() throws IOException {
        Files.writeString(folder.resolve("password"), "only-here\n");
    }

    @Test
    void initdbTakesTheArgumentsAndTheDatabaseIsUtf8() throws IOException {
        var arguments =
                (String) ComposeFile.read().environment("postgres").get("POSTGRES_INITDB_ARGS");
        var initdb = run(initdb(arguments), "");
        assertThat(initdb).contains("Success");
        var single =
                List.of(
                        binaries.program("postgres"),
                        "--single",
                        "-D",
                        data().toString(),
                        "template1");
        assertThat(run(single, "show server_encoding\n")).contains("UTF8");
    }

    private List<String> initdb(String arguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                binaries.program("initdb"),
                                "--pgdata=" + data(),
                                "--username=postgres",
                                "--pwfile=" + folder.resolve("password")));
        command.addAll(List.of(arguments.split(" ")));
        return command;
    }

    private static String run(List<String> program, String input) throws IOException {
        var command = new ArrayList<>(AsRoot.stepDown());
        command.addAll(program);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What the image sets.
        builder.environment().put("LANG", "en_US.utf8");
        var process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
        return said;
    }

    private Path data() {
        return folder.resolve("data");
    }
}
