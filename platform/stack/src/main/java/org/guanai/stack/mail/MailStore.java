package org.guanai.stack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.guanai.stack.say.PlatformFailure;
import org.guanai.stack.secret.PrivateFiles;

/// The caught mails, each a file as it was sent (.eml), the newest last.
public final class MailStore {
    private final Path folder;
    private final AtomicLong last = new AtomicLong();

    public MailStore(Path folder) {
        this.folder = PrivateFiles.folder(folder);
    }

    /// The newest mails, the newest first.
    public List<Mail> newest(int limit) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.reverseOrder())
                    .limit(limit)
                    .map(MailStore::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The mails to an address, the newest first.
    public List<Mail> to(String address) {
        return newest(Integer.MAX_VALUE).stream()
                .filter(mail -> mail.to().stream().anyMatch(to -> to.contains(address)))
                .toList();
    }

    Path keep(MimeMessage message) {
        var now = System.currentTimeMillis();
        var number = last.accumulateAndGet(now, (before, time) -> Math.max(before + 1, time));
        var draft = folder.resolve(number + ".part");
        var file = folder.resolve(number + ".eml");
        try {
            try (var out = Files.newOutputStream(draft)) {
                message.writeTo(out);
            }
            return Files.move(draft, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new PlatformFailure("a mail cannot be kept", e);
        }
    }

    static Mail read(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Mail.of(new MimeMessage(null, in), file);
        } catch (IOException | MessagingException e) {
            throw new PlatformFailure("the mail " + file + " cannot be read", e);
        }
    }
}
