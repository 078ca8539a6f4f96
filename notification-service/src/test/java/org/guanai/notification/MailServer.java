package org.guanai.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// A real SMTP server beside the service, which a test may take away, and time-outs that a test can
/// wait for. Found by Quarkus itself.
public class MailServer implements QuarkusTestResourceLifecycleManager {
    private static final String USER = "notices";
    private static final String PASSWORD = "a-password-of-the-mail-server";
    private static GreenMail server;
    private static int port;

    @Override
    public Map<String, String> start() {
        port = freePort();
        up();
        return Map.ofEntries(
                Map.entry("GUANAI_SMTP_PORT", Integer.toString(port)),
                Map.entry("GUANAI_SMTP_USER", USER),
                Map.entry("GUANAI_SMTP_PASSWORD", PASSWORD),
                Map.entry("quarkus.flyway.placeholders.chain_wait", "PT3S"),
                Map.entry("quarkus.flyway.placeholders.quiet_from", "00:00"),
                Map.entry("quarkus.flyway.placeholders.quiet_until", "00:00"),
                Map.entry("quarkus.flyway.placeholders.reminder_grace", "PT2S"),
                Map.entry("quarkus.flyway.placeholders.chain_patience", "PT3S"),
                Map.entry("guanai.dispatch.poll", "PT0.1S"),
                Map.entry("guanai.dispatch.pause", "PT0.2S"),
                Map.entry("guanai.dispatch.longest-pause", "PT0.5S"),
                Map.entry("guanai.dispatch.unknown-tries", "3"));
    }

    @Override
    public void stop() {
        down();
    }

    static synchronized void up() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.setUser("notices@mail.test", USER, PASSWORD);
        server.start();
    }

    /// Another server in its place, which refuses.
    static synchronized RefusingMailServer refusing(String verb, String reply) {
        down();
        return RefusingMailServer.on(port, verb, reply);
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

    /// Below the ports that the system gives away: a client that calls one of those while nobody
    /// listens there may be connected to itself.
    private static int freePort() {
        while (true) {
            try (var socket =
                    new ServerSocket(ThreadLocalRandom.current().nextInt(20_000, 30_000))) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // The next one.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
