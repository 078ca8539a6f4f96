package org.guanai.stack.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A mail that was caught.
///
/// @param id its Message-ID; a mail sent twice has the same
/// @param text the plain text, of the first part that has one
/// @param file where it lies as it was sent
public record Mail(
        String id, String from, List<String> to, String subject, String text, Path file) {

    static Mail of(MimeMessage message, Path file) throws MessagingException, IOException {
        var to = message.getRecipients(Message.RecipientType.TO);
        return new Mail(
                Objects.toString(message.getMessageID(), ""),
                message.getFrom() == null ? "" : message.getFrom()[0].toString(),
                to == null ? List.of() : Stream.of(to).map(Objects::toString).toList(),
                Objects.toString(message.getSubject(), ""),
                text(message),
                file);
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/*")) {
            return part.getContent().toString();
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return "";
        }
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart inner = parts.getBodyPart(i);
            var text = text(inner);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
