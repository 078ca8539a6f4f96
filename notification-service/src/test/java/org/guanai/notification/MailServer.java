package org.guanai.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A real SMTP server beside the service, which a test may take away, and time-outs that a test can
/// wait for. Found by Quarkus itself.
public class MailServer implements QuarkusTestResourceLifecycleManager {
    private static GreenMail server;
    private static int port;

    @Override
    public Map<String, String> start() {
        port = freePort();
        up();
        return Map.of(
                "quarkus.mailer.port", Integer.toString(port),
                "quarkus.flyway.placeholders.chain_wait", "PT3S",
                "quarkus.flyway.placeholders.reminder_grace", "PT2S",
                "quarkus.flyway.placeholders.chain_patience", "PT3S",
                "guanai.dispatch.poll", "PT0.1S",
                "guanai.dispatch.pause", "PT0.2S",
                "guanai.dispatch.longest-pause", "PT0.5S",
                "guanai.dispatch.unknown-tries", "3");
    }

    @Override
    public void stop() {
        down();
    }

    static synchronized void up() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    static synchronized void down() {
        server.stop();
    }

    /// Mails that arrived for an address.
    public static synchronized List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.toString(mail.getAllRecipients()).contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
