package org.guanai.stack.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/// A plain page of the newest mails, for this machine only.
final class MailView {
    private static final int SHOWN = 50;
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final HttpServer server;
    private final MailStore store;

    private MailView(HttpServer server, MailStore store) {
        this.server = server;
        this.store = store;
    }

    static MailView start(MailStore store, int port) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var view = new MailView(HttpServer.create(address, 0), store);
            view.server.createContext("/", view::show);
            view.server.start();
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI page() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    void close() {
        server.stop(0);
    }

    private void show(HttpExchange exchange) throws IOException {
        var body = html().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private String html() {
        var mails = store.newest(SHOWN).stream().map(MailView::html).collect(Collectors.joining());
        return """
        <!doctype html><html lang="zh"><meta charset="utf-8"><title>邮件 · Mail</title>
        <style>body{font:15px sans-serif;max-width:50em;margin:2em auto}
        article{border-top:1px solid #ccc;padding:1em 0}pre{white-space:pre-wrap}</style>
        <h1>邮件 · Mail</h1>%s</html>
        """
                .formatted(mails.isEmpty() ? "<p>还没有邮件 · no mail yet</p>" : mails);
    }

    private static String html(Mail mail) {
        return "<article><b>%s</b><br>%s → %s<pre>%s</pre></article>"
                .formatted(
                        escape(mail.subject()),
                        WHEN.format(when(mail)),
                        escape(String.join(", ", mail.to())),
                        escape(mail.text()));
    }

    private static Instant when(Mail mail) {
        var name = mail.file().getFileName().toString();
        return Instant.ofEpochMilli(Long.parseLong(name.replace(".eml", "")));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
