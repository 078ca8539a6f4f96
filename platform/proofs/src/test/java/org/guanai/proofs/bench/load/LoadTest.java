package org.guanai.proofs.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTest {
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext(
                "/plain",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(200, 2);
                    exchange.getResponseBody().write("ok".getBytes());
                    exchange.close();
                });
        server.createContext(
                "/chunked",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write("o".getBytes());
                    exchange.getResponseBody().flush();
                    exchange.getResponseBody().write("k".getBytes());
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void anOpenLoopAsksAsOftenAsItShould() {
        var done = load("/plain", "ok").open(100, Duration.ofMillis(500));
        assertThat(asked).hasValue(50);
        assertThat(done.units()).isEqualTo(50);
        assertThat(done.latencies().count()).isEqualTo(50);
    }

    @Test
    void aClosedLoopFindsEveryAnswerRight() {
        var done = load("/plain", "ok").closed(Duration.ofMillis(100));
        assertThat(done.wrong()).isZero();
        assertThat(done.units()).isEqualTo(asked.get()).isPositive();
    }

    @Test
    void anAnswerWithoutWhatWasExpectedIsWrong() {
        var done = load("/plain", "other").open(100, Duration.ofMillis(50));
        assertThat(done.wrong()).isEqualTo(5);
        assertThat(done.units()).isZero();
    }

    @Test
    void anAnswerInChunksIsReadWhole() {
        var done = load("/chunked", "ok").open(100, Duration.ofMillis(50));
        assertThat(done.wrong()).isZero();
    }

    private Load load(String path, String expected) {
        var base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new Load(base, 2, _ -> Request.get(base, path, "token", expected));
    }
}
