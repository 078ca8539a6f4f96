package org.guanai.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.guanai.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

/// The protocol of clamd, with a peer that speaks it.
class VirusScanTest {
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    @Test
    void aFileIsSentWholeInChunksAndTakenWhenItIsClean() throws Exception {
        var content = new byte[150_000];
        content[149_999] = 7;
        try (var peer = new Peer("stream: OK")) {
            scan(peer.port()).requireClean(content);
            assertThat(peer.received()).isEqualTo(content);
        }
    }

    @Test
    void aFileInWhichSomethingIsFoundIsRefused() throws Exception {
        try (var peer = new Peer("stream: Eicar-Signature FOUND")) {
            var scan = scan(peer.port());
            assertThatThrownBy(() -> scan.requireClean(bytes(EICAR)))
                    .isInstanceOf(Refusal.Unprocessable.class)
                    .hasMessage("kit.file-infected");
        }
    }

    @Test
    void aScannerThatFailsLetsNothingThrough() throws Exception {
        try (var peer = new Peer("INSTREAM size limit exceeded. ERROR")) {
            var scan = scan(peer.port());
            assertThatThrownBy(() -> scan.requireClean(bytes("x")))
                    .isInstanceOf(Refusal.Unavailable.class);
        }
    }

    @Test
    void aScannerThatIsAwayLetsNothingThrough() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        var scan = scan(closed);
        assertThatThrownBy(() -> scan.requireClean(bytes("x")))
                .isInstanceOf(Refusal.Unavailable.class)
                .hasMessage("kit.scanner-away");
    }

    @Test
    void withoutAScannerEveryFileIsTaken() {
        var scan = new VirusScan(new TestFilesConfig(Optional.empty(), 0));
        assertThatCode(() -> scan.requireClean(bytes(EICAR))).doesNotThrowAnyException();
    }

    private static VirusScan scan(int port) {
        return new VirusScan(new TestFilesConfig(Optional.of("127.0.0.1"), port));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// A scanner that reads one stream and answers as it is told.
    private static final class Peer implements AutoCloseable {
        private final ServerSocket socket;
        private final CompletableFuture<byte[]> received = new CompletableFuture<>();

        private Peer(String answer) throws IOException {
            socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(answer));
        }

        int port() {
            return socket.getLocalPort();
        }

        byte[] received() throws Exception {
            return received.get();
        }

        private void serve(String answer) {
            try (var caller = socket.accept()) {
                var in = new DataInputStream(caller.getInputStream());
                assertThat(in.readNBytes(10)).isEqualTo(bytes("zINSTREAM\0"));
                var content = new ByteArrayOutputStream();
                for (int size; (size = in.readInt()) > 0; ) {
                    content.write(in.readNBytes(size));
                }
                received.complete(content.toByteArray());
                caller.getOutputStream().write(bytes(answer + "\0"));
            } catch (IOException | AssertionError e) {
                received.completeExceptionally(e);
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private record TestFilesConfig(Optional<String> host, int port)
            implements FilesConfig, FilesConfig.Clamd {
        @Override
        public Path dir() {
            throw new UnsupportedOperationException();
        }

        @Override
        public S3 s3() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Clamd clamd() {
            return this;
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }
    }
}
