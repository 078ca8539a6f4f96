package org.guanai.proofs.fault.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultProxyTest {
    private final ServerSocket echo;
    private final AtomicInteger heard = new AtomicInteger();
    private final FaultProxy proxy;

    FaultProxyTest() throws IOException {
        echo = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
        proxy = FaultProxy.before(echo.getLocalPort());
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        echo.close();
    }

    @Test
    void withoutAFaultItForwards() throws IOException {
        try (var socket = connect()) {
            assertThat(ask(socket, "hello")).isEqualTo("hello");
            assertThat(ask(socket, "again")).isEqualTo("again");
        }
    }

    @Test
    void aDelayIsFeltInBothDirections() throws IOException {
        proxy.suffer(new Fault.Delay(Duration.ofMillis(200)));
        try (var socket = connect()) {
            var begun = System.nanoTime();
            assertThat(ask(socket, "slow")).isEqualTo("slow");
            assertThat(System.nanoTime() - begun).isGreaterThan(390_000_000L);
            assertThat(proxy.struck()).isEqualTo(2);
        }
    }

    @Test
    void whatStalledArrivesOnceItIsOver() throws IOException {
        proxy.suffer(new Fault.Stall());
        try (var socket = connect()) {
            assertThatThrownBy(() -> ask(socket, "wait"))
                    .isInstanceOf(SocketTimeoutException.class);
            proxy.heal();
            assertThat(answer(socket, 4)).isEqualTo("wait");
        }
    }

    @Test
    void whatVanishedNeverComesBackAndNewConnectionsDo() throws IOException {
        try (var socket = connect()) {
            proxy.suffer(new Fault.Vanish());
            assertThatThrownBy(() -> ask(socket, "lost"))
                    .isInstanceOf(SocketTimeoutException.class);
            proxy.heal();
            assertThatThrownBy(() -> ask(socket, "lost"))
                    .isInstanceOf(SocketTimeoutException.class);
        }
        assertThat(askANewOne()).isEqualTo("new");
    }

    @Test
    void aCutLetsThroughTheBeginningOfTheAnswer() throws IOException {
        try (var socket = connect()) {
            ask(socket, "before");
            proxy.suffer(new Fault.Cut(3));
            send(socket, "answer");
            assertThat(socket.getInputStream().readNBytes(3)).asString().isEqualTo("ans");
            assertThatThrownBy(() -> answer(socket, 1)).isInstanceOf(SocketException.class);
            assertThat(proxy.struck()).isOne();
        }
    }

    @Test
    void aResetBreaksOpenConnectionsAndNewOnes() throws IOException {
        try (var open = connect()) {
            ask(open, "open");
            proxy.suffer(new Fault.Reset());
            assertThatThrownBy(() -> ask(open, "x")).isInstanceOf(SocketException.class);
        }
        assertThatThrownBy(this::askANewOne).isInstanceOf(SocketException.class);
        proxy.heal();
        assertThat(askANewOne()).isEqualTo("new");
    }

    @Test
    void aLostAnswerIsOneWhoseRequestWentThrough() throws IOException {
        proxy.suffer(new Fault.LostAnswer("COMMIT"));
        try (var socket = connect()) {
            assertThat(ask(socket, "BEGIN")).isEqualTo("BEGIN");
            assertThatThrownBy(() -> ask(socket, "COMMIT")).isInstanceOf(SocketException.class);
        }
        assertThat(heard.get()).isEqualTo("BEGINCOMMIT".length());
    }

    @Test
    void whereNobodyListensTheConnectionIsBrokenOff() throws IOException {
        echo.close();
        assertThatThrownBy(this::askANewOne).isInstanceOf(SocketException.class);
    }

    private String askANewOne() throws IOException {
        try (var socket = connect()) {
            return ask(socket, "new");
        }
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), proxy.port());
        socket.setSoTimeout(1_500);
        return socket;
    }

    private static String ask(Socket socket, String text) throws IOException {
        send(socket, text);
        return answer(socket, text.length());
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes());
    }

    private static String answer(Socket socket, int length) throws IOException {
        var answer = socket.getInputStream().readNBytes(length);
        if (answer.length < length) {
            throw new SocketException("ended");
        }
        return new String(answer);
    }

    private void serve() {
        while (!echo.isClosed()) {
            try {
                var socket = echo.accept();
                Thread.ofVirtual().start(() -> echo(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void echo(Socket socket) {
        var piece = new byte[1_000];
        try (socket) {
            for (var n = socket.getInputStream().read(piece);
                    n >= 0;
                    n = socket.getInputStream().read(piece)) {
                heard.addAndGet(n);
                socket.getOutputStream().write(piece, 0, n);
            }
        } catch (IOException gone) {
            heard.addAndGet(0);
        }
    }
}
