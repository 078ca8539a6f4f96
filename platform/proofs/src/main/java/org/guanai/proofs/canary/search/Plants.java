package org.guanai.proofs.canary.search;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.guanai.acceptance.world.World;
import org.guanai.proofs.canary.flock.Flock;
import org.guanai.proofs.canary.flock.Kind;
import org.guanai.stack.Platform;

/// Puts one canary into each kind of place, so that a search that is blind there shows it. Closing
/// takes away what can be taken away.
final class Plants implements AutoCloseable {
    private static final List<String> DATABASES = List.of("registry", Tables.IDENTITY);
    private static final int NOT_FOUND = 404;

    private final Platform platform;
    private final Flock flock;
    private final HttpServer server;
    private final OutputStream open;

    private Plants(Platform platform, Flock flock) throws IOException {
        this.platform = platform;
        this.flock = flock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        open = deleted(flock.plant(Kind.TEMPORARY));
    }

    /// @param world whose answers are kept
    static Plants in(World world, Flock flock) {
        try {
            var plants = new Plants(world.platform, flock);
            plants.files();
            plants.records();
            plants.rows("registry", flock.plant(Kind.TABLE), flock.plant(Kind.STORAGE));
            plants.rows(Tables.IDENTITY, flock.plant(Kind.IDENTITY));
            plants.pages(world);
            return plants;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Pages that the platform does not have.
    Stream<Place> pages() {
        var pages = new Pages(platform);
        return List.of(Kind.METRIC, Kind.PUBLISHED).stream()
                .map(kind -> pages.page(kind, address(kind.name())));
    }

    private void files() throws IOException {
        Files.writeString(log(), "{\"message\":\"" + flock.plant(Kind.LOG) + "\"}\n");
        Files.writeString(work(), flock.plant(Kind.TEMPORARY));
    }

    /// An upload of which only an open handle is left.
    private static OutputStream deleted(String text) throws IOException {
        var file = Files.createTempFile("planted", ".tmp");
        var open = Files.newOutputStream(file);
        open.write(text.getBytes(StandardCharsets.UTF_8));
        open.flush();
        Files.delete(file);
        return open;
    }

    private void records() {
        var topics = new Topics(platform);
        var event = "{\"planted\":\"" + flock.plant(Kind.EVENT) + flock.plant(Kind.BROKER) + "\"}";
        topics.put(record("guanai.registry.events", event));
        var letter = "{\"reason\":\"" + flock.plant(Kind.DEAD_LETTER) + "\"}";
        topics.put(record("guanai.registry.dead-letters", letter));
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, String value) {
        var key = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8));
        var id = UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
        record.headers().add("ce_id", id);
        record.headers()
                .add("ce_type", "org.guanai.proof.Planted".getBytes(StandardCharsets.UTF_8));
        return record;
    }

    /// As bytes, which a dump shows as hexadecimal digits.
    private void rows(String database, String... texts) {
        run(database, "create table if not exists planted (value bytea)");
        for (var text : texts) {
            run(database, "insert into planted values (convert_to('" + text + "', 'UTF8'))");
        }
    }

    private void pages(World world) {
        for (var kind : List.of(Kind.METRIC, Kind.PUBLISHED, Kind.ERROR)) {
            var body = flock.plant(kind).getBytes(StandardCharsets.UTF_8);
            server.createContext(
                    "/" + kind.name(),
                    exchange -> {
                        var status = kind == Kind.ERROR ? NOT_FOUND : 200;
                        exchange.sendResponseHeaders(status, body.length);
                        exchange.getResponseBody().write(body);
                        exchange.close();
                    });
        }
        server.start();
        world.gateway.anonymous().get(address(Kind.ERROR.name()));
    }

    private String address(String page) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + page;
    }

    private void run(String database, String sql) {
        try (var connection = DriverManager.getConnection(platform.endpoints().jdbc(database));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return platform.parts().log("planted");
    }

    private Path work() {
        return platform.state().resolve("work/planted.tmp");
    }

    @Override
    public void close() {
        try {
            open.close();
            Files.deleteIfExists(log());
            Files.deleteIfExists(work());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.stop(0);
        DATABASES.forEach(database -> run(database, "drop table if exists planted"));
    }
}
