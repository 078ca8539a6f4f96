package org.guanai.stack.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/// Takes every SMS of the platform as Aliyun would (Dysmsapi 2017-05-25), sends none, and shows
/// them on a local page. It does not check signatures: a county's real provider does.
public final class SmsCatcher implements AutoCloseable {
    private static final int SHOWN = 200;
    private static final Clock REAL = Clock.systemUTC();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final SmsStore store;
    private final Reports reports;

    private SmsCatcher(HttpServer server, SmsStore store, Reports reports) {
        this.server = server;
        this.store = store;
        this.reports = reports;
    }

    /// @param reports where the platform takes receipts and replies; ends with a slash
    public static SmsCatcher start(SmsStore store, int port, URI reports) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var catcher =
                    new SmsCatcher(HttpServer.create(address, 0), store, new Reports(reports));
            catcher.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            catcher.server.createContext("/", catcher::serve);
            catcher.server.start();
            return catcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SmsStore store() {
        return store;
    }

    /// Where the messages are shown; the provider's address, too.
    public URI page() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var isPost = exchange.getRequestMethod().equals("POST");
            if (isPost && exchange.getRequestURI().getPath().equals("/reports")) {
                report(exchange);
            } else if (isPost) {
                take(exchange);
            } else {
                show(exchange);
            }
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        var asked = form(query);
        if (!asked.containsKey("PhoneNumbers") || !asked.containsKey("TemplateParam")) {
            answer(exchange, 400, "application/json", "{\"Code\":\"isv.INVALID_PARAMETERS\"}");
            return;
        }
        var id = keep(asked);
        answer(
                exchange,
                200,
                "application/json",
                "{\"Code\":\"OK\",\"Message\":\"OK\",\"BizId\":\"%1$s\",\"RequestId\":\"%1$s\"}"
                        .formatted(id));
    }

    private String keep(Map<String, String> asked) throws IOException {
        var words = JSON.readTree(asked.get("TemplateParam"));
        var id = store.nextId(REAL.instant());
        store.keep(
                new Sms(
                        id,
                        asked.get("PhoneNumbers"),
                        asked.getOrDefault("SignName", ""),
                        words.path("school").asText(),
                        words.has("code")
                                ? "验证码 " + words.path("code").asText()
                                : words.path("subject").asText(),
                        words.path("link").asText(),
                        REAL.instant(),
                        ""));
        return id;
    }

    private void report(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var asked = form(body);
        var sms =
                isOurs(exchange) ? store.find(asked.getOrDefault("id", "")) : Optional.<Sms>empty();
        if (sms.isEmpty()) {
            answer(exchange, 404, "text/plain", "");
            return;
        }
        store.keep(sms.get().with(fate(asked.getOrDefault("act", ""), sms.get())));
        exchange.getResponseHeaders().set("Location", "/");
        exchange.sendResponseHeaders(303, -1);
    }

    private String fate(String act, Sms sms) {
        return switch (act) {
            case "reply" -> reports.reply(sms) ? "已回复 1 · replied 1" : "";
            case "lost" -> reports.lost(sms) ? "未送达 · did not arrive" : "";
            default -> "";
        };
    }

    /// Not from a page of another site.
    private boolean isOurs(HttpExchange exchange) {
        var origin = exchange.getRequestHeaders().getFirst("Origin");
        return origin == null || page().toString().equals(origin + "/");
    }

    private void show(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
        answer(exchange, 200, "text/html", SmsView.page(store.newest(SHOWN)));
    }

    private static void answer(HttpExchange exchange, int status, String type, String text)
            throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, String> form(String encoded) {
        var all = new HashMap<String, String>();
        Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> all.put(decoded(pair[0]), decoded(pair[1])));
        return all;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
