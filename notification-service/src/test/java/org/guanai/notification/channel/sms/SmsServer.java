package org.guanai.notification.channel.sms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// Both providers of SMS, as they speak: they check the signature and answer each number as a test
/// wishes. Found by Quarkus itself.
public class SmsServer implements QuarkusTestResourceLifecycleManager {
    public static final String SECRET = "a-secret-of-the-reports";

    /// An answer that never comes.
    public static final String SILENT = "silent";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ID = "LTAI-test";
    private static final String KEY = "a-key-of-the-provider";
    private static final Map<String, String> ANSWERS = new ConcurrentHashMap<>();
    private static final List<Sent> SENT = new CopyOnWriteArrayList<>();
    private HttpServer server;

    /// @param provider `aliyun` or `tencent`
    public record Sent(
            String provider, String phone, String template, List<String> words, String reference) {}

    /// @param code that a provider answers from now on for this number
    public static void answers(String provider, String phone, String code) {
        ANSWERS.put(provider + phone, code);
    }

    public static List<Sent> to(String phone) {
        return SENT.stream().filter(sent -> sent.phone.equals(phone)).toList();
    }

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
        var url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        return Map.ofEntries(
                Map.entry("GUANAI_WEB_URL", "https://guanai.test"),
                Map.entry("GUANAI_SMS_PROVIDERS", "aliyun,tencent"),
                Map.entry("GUANAI_SMS_REPORT_SECRET", SECRET),
                Map.entry("guanai.sms.timeout", "PT1S"),
                Map.entry("GUANAI_ALIYUN_SMS_URL", url),
                Map.entry("GUANAI_ALIYUN_ID", ID),
                Map.entry("GUANAI_ALIYUN_SECRET", KEY),
                Map.entry("GUANAI_ALIYUN_SMS_SIGN", "关爱"),
                Map.entry("GUANAI_ALIYUN_SMS_TEMPLATE", "SMS_1"),
                Map.entry("GUANAI_ALIYUN_SMS_CODE_TEMPLATE", "SMS_CODE"),
                Map.entry("GUANAI_TENCENT_SMS_CODE_TEMPLATE", "2"),
                Map.entry("GUANAI_TENCENT_SMS_URL", url),
                Map.entry("GUANAI_TENCENT_ID", ID),
                Map.entry("GUANAI_TENCENT_SECRET", KEY),
                Map.entry("GUANAI_TENCENT_SMS_SIGN", "关爱"),
                Map.entry("GUANAI_TENCENT_SMS_TEMPLATE", "1"),
                Map.entry("GUANAI_TENCENT_SMS_APP", "1400006666"));
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            var action = exchange.getRequestHeaders().getFirst("X-TC-Action");
            var answer = action == null ? aliyun(exchange) : tencent(exchange);
            if (answer != null) {
                var bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    private static String aliyun(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getRawQuery();
        var headers = new TreeMap<String, String>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> {
                    if (name.equalsIgnoreCase("host") || name.toLowerCase().startsWith("x-acs-")) {
                        headers.put(name.toLowerCase(), values.getFirst());
                    }
                });
        var expected = Signing.acs3(ID, KEY, query, headers, "");
        if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return "{\"Code\":\"SignatureDoesNotMatch\",\"Message\":\"\"}";
        }
        var parameters = parameters(query);
        var words = JSON.readTree(parameters.get("TemplateParam"));
        var sent =
                sent(
                        "aliyun",
                        parameters.get("PhoneNumbers"),
                        parameters.get("TemplateCode"),
                        words.valueStream().map(JsonNode::asText).toList());
        var code = code(sent, "OK");
        return code.equals(SILENT)
                ? null
                : "{\"Code\":\"%s\",\"Message\":\"\",\"BizId\":\"%s\",\"RequestId\":\"1\"}"
                        .formatted(code, sent.reference);
    }

    private static String tencent(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var timestamp = Long.parseLong(headers.getFirst("X-TC-Timestamp"));
        var day = java.time.Instant.ofEpochSecond(timestamp).toString().substring(0, 10);
        var key = new Signing.Tc3(ID, KEY, "sms");
        var expected = Signing.tc3(key, headers.getFirst("Host"), timestamp, day, body);
        if (!expected.equals(headers.getFirst("Authorization"))) {
            return "{\"Response\":{\"Error\":{\"Code\":\"AuthFailure.SignatureFailure\"}}}";
        }
        var json = JSON.readTree(body);
        var words = new java.util.ArrayList<String>();
        json.path("TemplateParamSet").forEach((JsonNode word) -> words.add(word.asText()));
        var phone = json.path("PhoneNumberSet").path(0).asText().replace("+86", "");
        var sent = sent("tencent", phone, json.path("TemplateId").asText(), words);
        return "{\"Response\":{\"SendStatusSet\":[{\"Code\":\"%s\",\"SerialNo\":\"%s\"}],\"RequestId\":\"1\"}}"
                .formatted(code(sent, "Ok"), sent.reference);
    }

    private static Sent sent(String provider, String phone, String template, List<String> words) {
        return new Sent(provider, phone, template, words, UUID.randomUUID().toString());
    }

    private static String code(Sent sent, String well) {
        var code = ANSWERS.getOrDefault(sent.provider + sent.phone, well);
        if (code.equals(well)) {
            SENT.add(sent);
        }
        return code;
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
