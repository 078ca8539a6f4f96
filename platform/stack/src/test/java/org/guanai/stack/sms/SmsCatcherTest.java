package org.guanai.stack.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sandbox of SMS: what a telephone would show, and what its owner would answer.
class SmsCatcherTest {
    private static final String PHONE = "13800001111";

    @TempDir Path folder;
    private final List<String> reported = new CopyOnWriteArrayList<>();
    private HttpServer platform;
    private SmsCatcher catcher;

    @BeforeEach
    void start() throws IOException {
        var local = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        platform = HttpServer.create(local, 0);
        platform.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        var body = exchange.getRequestBody().readAllBytes();
                        reported.add(
                                exchange.getRequestURI().getPath()
                                        + " "
                                        + new String(body, StandardCharsets.UTF_8));
                        exchange.sendResponseHeaders(200, -1);
                    }
                });
        platform.start();
        var reports =
                URI.create("http://127.0.0.1:" + platform.getAddress().getPort() + "/reports/");
        catcher = SmsCatcher.start(new SmsStore(folder.resolve("sms")), 0, reports);
    }

    @AfterEach
    void stop() {
        catcher.close();
        platform.stop(0);
    }

    @Test
    void anSmsIsTakenAsTheProviderTakesIt() throws Exception {
        var answer = send("东小学", "您的孩子摔伤");
        assertThat(answer.statusCode()).isEqualTo(200);
        var sms = catcher.store().to(PHONE).getFirst();
        assertThat(answer.body()).contains("\"Code\":\"OK\"", "\"BizId\":\"" + sms.id() + "\"");
        assertThat(sms.text()).startsWith("【云溪教育】东小学：您的孩子摔伤，详情 https://guanai.test/n/1 ");
    }

    @Test
    void aCodeIsShownAsACode() throws Exception {
        var words = encoded("{\"code\":\"482913\"}");
        post("/?PhoneNumbers=" + PHONE + "&SignName=x&TemplateParam=" + words, "");
        assertThat(catcher.store().to(PHONE).getFirst().text()).isEqualTo("【x】验证码 482913");
    }

    @Test
    void whatIsNoMessageIsRefused() throws Exception {
        assertThat(post("/?PhoneNumbers=" + PHONE, "").statusCode()).isEqualTo(400);
        assertThat(catcher.store().newest(1)).isEmpty();
    }

    @Test
    void thePageShowsEachTelephoneAndRunsNoScriptOfAMessage() throws Exception {
        send("东小学", "<script>alert(1)</script>");
        var request = HttpRequest.newBuilder(catcher.page()).build();
        var page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        assertThat(page).contains("<h2>" + PHONE, "&lt;script>").doesNotContain("<script>");
        assertThat(page).contains("<a href=\"https://guanai.test/n/1\">");
    }

    @Test
    void anAnswerFromThePageIsReportedAsTheProviderReportsIt() throws Exception {
        send("东小学", "您的孩子摔伤");
        var sms = catcher.store().to(PHONE).getFirst();
        assertThat(post("/reports", "id=" + sms.id() + "&act=reply").statusCode()).isEqualTo(303);
        assertThat(reported)
                .singleElement()
                .asString()
                .startsWith("/reports/replies [{")
                .contains("\"content\":\"1\"", "\"phone_number\":\"" + PHONE + "\"");
        assertThat(catcher.store().to(PHONE).getFirst().fate()).contains("replied");
    }

    @Test
    void whatIsSaidNotToHaveArrivedIsReportedByItsId() throws Exception {
        send("东小学", "您的孩子摔伤");
        var sms = catcher.store().to(PHONE).getFirst();
        post("/reports", "id=" + sms.id() + "&act=lost");
        assertThat(reported).singleElement().asString().contains("/receipts ", sms.id(), "false");
    }

    @Test
    void aPageOfAnotherSiteReportsNothing() throws Exception {
        send("东小学", "您的孩子摔伤");
        var sms = catcher.store().to(PHONE).getFirst();
        var foreign =
                HttpRequest.newBuilder(catcher.page().resolve("/reports"))
                        .header("Origin", "https://elsewhere.test")
                        .POST(HttpRequest.BodyPublishers.ofString("id=" + sms.id() + "&act=lost"))
                        .build();
        var answer = HttpClient.newHttpClient().send(foreign, BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(reported).isEmpty();
    }

    private HttpResponse<String> send(String school, String subject) throws Exception {
        var words =
                "{\"school\":\"%s\",\"subject\":\"%s\",\"link\":\"https://guanai.test/n/1\"}"
                        .formatted(school, subject);
        return post(
                "/?PhoneNumbers="
                        + PHONE
                        + "&SignName="
                        + encoded("云溪教育")
                        + "&TemplateParam="
                        + encoded(words),
                "");
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(catcher.page().resolve(path))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
