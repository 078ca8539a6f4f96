package org.guanai.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    @TempDir Path folder;
    private MailCatcher catcher;
    private int port;

    @BeforeEach
    void start() throws IOException {
        port = freePort();
        catcher = MailCatcher.start(new MailStore(folder.resolve("mail")), port, 0);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void aMailIsKeptAsItWasSent() throws MessagingException {
        send("关于您孩子的通知", "请于今日联系学校。", "guardian@example.org");
        var mail = catcher.store().to("guardian@example.org").getFirst();
        assertThat(mail.subject()).isEqualTo("关于您孩子的通知");
        assertThat(mail.text()).contains("请于今日联系学校。");
        assertThat(mail.id()).isNotBlank();
        assertThat(mail.file()).exists();
    }

    @Test
    void aMailToTwoIsKeptOnceAndTheNewestComesFirst() throws MessagingException {
        send("一", "1", "a@example.org", "b@example.org");
        send("二", "2", "a@example.org");
        assertThat(catcher.store().newest(10)).extracting(Mail::subject).containsExactly("二", "一");
    }

    @Test
    void thePageShowsMailsAndRunsNoScriptOfTheirs() throws Exception {
        send("<script>alert(1)</script>", "<b>hello</b>", "a@example.org");
        var request = HttpRequest.newBuilder(catcher.page()).build();
        var page = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).contains("&lt;script>").doesNotContain("<script>");
        assertThat(page.body()).contains("&lt;b>hello");
    }

    private void send(String subject, String text, String... recipients) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(port));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom("guanai@example.org");
        for (var recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        message.setSubject(subject, "UTF-8");
        message.setText(text, "UTF-8");
        Transport.send(message);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
