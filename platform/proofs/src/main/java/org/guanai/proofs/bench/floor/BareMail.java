package org.guanai.proofs.bench.floor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Hands mails to a mail server over one connection: the dialogue of RFC 5321 and nothing else.
final class BareMail implements AutoCloseable {
    private static final String TEXT =
            """
            From: notices@guanai.invalid\r
            To: floor@guanai.invalid\r
            Message-ID: <%s@guanai.invalid>\r
            Subject: floor\r
            \r
            A notice of about as many words as a guardian gets when a child has been in an incident.\r
            .\r
            """;

    private final Socket socket;
    private final BufferedReader in;
    private final OutputStream out;

    BareMail(int port) {
        try {
            socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.US_ASCII));
            out = socket.getOutputStream();
            expect('2');
            said("EHLO floor\r\n", '2');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void send(UUID id) {
        try {
            said("MAIL FROM:<notices@guanai.invalid>\r\n", '2');
            said("RCPT TO:<floor@guanai.invalid>\r\n", '2');
            said("DATA\r\n", '3');
            said(TEXT.formatted(id), '2');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void said(String text, char answer) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        expect(answer);
    }

    /// Reads to the last line of an answer, which has a space behind its code.
    private void expect(char first) throws IOException {
        String line;
        do {
            line = in.readLine();
        } while (line != null && line.length() > 3 && line.charAt(3) == '-');
        if (line == null || line.charAt(0) != first) {
            throw new IOException("the mail server said " + line);
        }
    }
}
