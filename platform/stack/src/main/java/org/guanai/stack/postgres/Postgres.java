package org.guanai.stack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.guanai.stack.folder.CacheFolder;
import org.guanai.stack.folder.StateFolder;
import org.guanai.stack.process.Launch;
import org.guanai.stack.process.Part;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.secret.PrivateFiles;

/// PostgreSQL from its Maven artifact as a local process: durable (fsync, synchronous_commit),
/// passwords on every connection, no socket file.
public final class Postgres implements Part {
    public static final String NAME = "postgres";
    private static final String SUPERUSER = "postgres";
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "fsync=on",
                    "synchronous_commit=on",
                    "full_page_writes=on",
                    // Otherwise its log quotes the row that a constraint refused.
                    "log_error_verbosity=terse",
                    "max_connections=200",
                    "shared_buffers=128MB",
                    "jit=off",
                    "timezone=Asia/Shanghai",
                    "log_timezone=Asia/Shanghai",
                    "log_line_prefix=%m [%p] %d ");

    private final int port;
    private final Path data;
    private final Path run;
    private final PostgresBinaries binaries;
    private final String password;
    private final Consumer<Postgres> databases;

    /// @param databases creates databases and roles each time the server is ready
    public Postgres(
            StateFolder state,
            Path cache,
            int port,
            String password,
            Consumer<Postgres> databases) {
        this.port = port;
        this.data = state.file("postgres");
        this.run = state.path();
        this.binaries = PostgresBinaries.unpackedIn(cache);
        this.password = password;
        this.databases = databases;
    }

    /// JDBC URL of the superuser, password included.
    public String url(String database) {
        return plainUrl(database) + "?user=" + SUPERUSER + "&password=" + password;
    }

    public String plainUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
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
        return List.of(port);
    }

    @Override
    public void prepare() {
        if (Files.exists(data.resolve("PG_VERSION")) && Files.exists(complete())) {
            return;
        }
        var passwordFile = run.resolve("postgres.password");
        try {
            CacheFolder.delete(data);
            PrivateFiles.write(passwordFile, password + "\n");
            initialise(passwordFile);
            Files.createFile(complete());
        } catch (IOException e) {
            throw new PlatformFailure("the database's folder cannot be made: " + e, e);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    @Override
    public Launch launch() {
        var command = AsRoot.stepDown();
        command.addAll(
                List.of(binaries.program("postgres"), "-D", data.toString(), "-p", "" + port));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return new Launch(command, Map.of("LC_ALL", "C"), run);
    }

    @Override
    public boolean isReady() {
        DriverManager.setLoginTimeout(5);
        try (var connection = DriverManager.getConnection(url(SUPERUSER))) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void whenReady() {
        databases.accept(this);
    }

    /// Fast shutdown: rolls open transactions back and waits for no client.
    @Override
    public String leaveSignal() {
        return "INT";
    }

    private Path complete() {
        return data.resolve("guanai.complete");
    }

    private void initialise(Path passwordFile) throws IOException {
        var command = new ArrayList<>(AsRoot.stepDown());
        command.addAll(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + data,
                        "--username=" + SUPERUSER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        var initdb = builder.start();
        var said = new String(initdb.getInputStream().readAllBytes());
        if (initdb.onExit().join().exitValue() != 0) {
            throw new PlatformFailure("initdb failed:\n" + said.strip());
        }
    }
}
