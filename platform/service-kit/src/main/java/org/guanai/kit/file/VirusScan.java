package org.guanai.kit.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.guanai.kit.problem.Refusal;
import org.jboss.logging.Logger;

/// Has a virus scanner (病毒扫描) look at a file before it is kept: clamd by its command INSTREAM.
/// Without a scanner every file is taken; with one that does not answer, none is.
@ApplicationScoped
public class VirusScan {
    private static final Logger LOG = Logger.getLogger(VirusScan.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    private final FilesConfig.Clamd config;

    VirusScan(FilesConfig config) {
        this.config = config.clamd();
    }

    /// @throws Refusal.Unprocessable when something is found
    /// @throws Refusal.Unavailable when the scanner does not say that it is clean
    public void requireClean(byte[] content) {
        if (config.host().isEmpty()) {
            return;
        }
        var answer = asked(config.host().get(), content);
        if (answer.endsWith("FOUND")) {
            LOG.warnf("a file was refused: %s", answer);
            throw Refusal.unprocessable("kit.file-infected", "file");
        }
        if (!answer.endsWith("OK")) {
            LOG.errorf("the virus scanner answers: %s", answer);
            throw Refusal.unavailable("kit.scanner-away");
        }
    }

    private String asked(String host, byte[] content) {
        try (var socket = new Socket()) {
            var timeout = millis(config.timeout());
            socket.connect(new InetSocketAddress(host, config.port()), timeout);
            socket.setSoTimeout(timeout);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            for (int from = 0; from < content.length; from += CHUNK) {
                var count = Math.min(CHUNK, content.length - from);
                out.writeInt(count);
                out.write(content, from, count);
            }
            out.writeInt(0);
            out.flush();
            var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            LOG.errorf("the virus scanner does not answer: %s", e.getClass().getSimpleName());
            throw Refusal.unavailable("kit.scanner-away");
        }
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
