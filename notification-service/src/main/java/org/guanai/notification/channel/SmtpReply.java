package org.guanai.notification.channel;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;
import java.util.regex.Pattern;

/// A mail server's refusal, and whose fault it is. A server says with 5xx that repeating the same
/// will not help; but most of these replies are about the installation, which an administrator can
/// mend, and then the mail goes out.
///
/// @param code three digits, such as 550
/// @param aboutMail whether it is about the recipient or the mail, not about the installation
/// @param permanent 5xx
record SmtpReply(int code, boolean aboutMail, boolean permanent) {
    private static final String TO_RECIPIENT = "recipient address not accepted";
    private static final String TO_CONTENT = "sending data failed";

    /// Log-in is needed, failed, or too weak (RFC 4954).
    private static final Set<Integer> LOGIN = Set.of(530, 534, 535, 538);

    /// Enhanced status 5.7.x (RFC 3463): relaying denied, sender not authorised.
    private static final Pattern POLICY = Pattern.compile(": \\d{3}[ -]5\\.7\\.");

    static SmtpReply of(SMTPException refusal) {
        var code = refusal.getReplyCode();
        var aboutMail = !LOGIN.contains(code) && isAboutMail(refusal.getMessage());
        return new SmtpReply(code, aboutMail, refusal.isPermanent());
    }

    /// The client's message begins with what was refused and ends with the server's reply.
    private static boolean isAboutMail(String message) {
        return message.startsWith(TO_CONTENT)
                || message.startsWith(TO_RECIPIENT) && !POLICY.matcher(message).find();
    }
}
