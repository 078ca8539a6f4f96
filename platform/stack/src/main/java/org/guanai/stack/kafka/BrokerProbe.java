package org.guanai.stack.kafka;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Probes a broker with an ApiVersions request, the smallest one that it answers only when it
/// serves.
final class BrokerProbe {
    private static final int WAIT_MILLIS = 1_000;
    private static final int API_VERSIONS = 18;
    private static final int CORRELATION = 7;
    private static final byte[] CLIENT = "guanai".getBytes(StandardCharsets.US_ASCII);

    private BrokerProbe() {}

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(WAIT_MILLIS);
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAIT_MILLIS);
            ask(new DataOutputStream(socket.getOutputStream()));
            var answer = new DataInputStream(socket.getInputStream());
            return answer.readInt() > 0 && answer.readInt() == CORRELATION;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void ask(DataOutputStream question) throws IOException {
        question.writeInt(10 + CLIENT.length);
        question.writeShort(API_VERSIONS);
        question.writeShort(0);
        question.writeInt(CORRELATION);
        question.writeShort(CLIENT.length);
        question.write(CLIENT);
        question.flush();
    }
}
