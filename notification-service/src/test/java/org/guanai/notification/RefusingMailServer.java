package org.guanai.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// An SMTP server that answers one verb as a test wants it, and takes everything else. Its replies
/// are those of real servers.
final class RefusingMailServer implements AutoCloseable {
    private final ServerSocket socket;
    private final String verb;
    private final String reply;
    private final AtomicInteger refused = new AtomicInteger();
    private final Thread accepting = Thread.ofVirtual().unstarted(this::accept);

    private RefusingMailServer(ServerSocket socket, String verb, String reply) {
        this.socket = socket;
        this.verb = verb;
        this.reply = reply;
    }

    /// @param verb `AUTH`, `STARTTLS`, `MAIL`, `RCPT` or `DATA`
    /// @param reply with its code; empty to hang up
    static RefusingMailServer on(int port, String verb, String reply) {
        try {
            var socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            var server = new RefusingMailServer(socket, verb, reply);
            server.accepting.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int refused() {
        return refused.get();
    }

    /// The port is free again afterwards.
    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        accepting.join();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    client.getInputStream(), StandardCharsets.US_ASCII));
            say(client, "220 mail.test ESMTP");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var asked = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                if (asked.equals(verb)) {
                    refused.incrementAndGet();
                    if (reply.isEmpty()) {
                        return;
                    }
                    say(client, reply);
                } else {
                    answer(client, asked, in);
                }
                if (asked.equals("QUIT") || socket.isClosed()) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The client has hung up.
        }
    }

    private void answer(Socket client, String asked, BufferedReader in) throws IOException {
        switch (asked) {
            case "EHLO" ->
                    say(
                            client,
                            "250-mail.test",
                            verb.equals("STARTTLS") ? "250-STARTTLS" : "250-8BITMIME",
                            "250-ENHANCEDSTATUSCODES",
                            "250 AUTH PLAIN LOGIN");
            case "AUTH" -> say(client, "235 2.7.0 Authentication successful");
            case "DATA" -> {
                say(client, "354 End data with <CR><LF>.<CR><LF>");
                for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
                    if (line == null) {
                        return;
                    }
                }
                say(client, "250 2.0.0 Ok");
            }
            case "QUIT" -> say(client, "221 2.0.0 Bye");
            default -> say(client, "250 2.0.0 Ok");
        }
    }

    private static void say(Socket client, String... lines) throws IOException {
        var text = String.join("\r\n", lines) + "\r\n";
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }
}
