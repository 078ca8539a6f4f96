package org.guanai.registry.exchange.imports;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.guanai.events.Roles;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;

/// What the tests of imports do again and again.
final class Importing {
    static final String COUNTY = "330127";
    static final List<String> HEADER =
            List.of(
                    "学校标识码",
                    "姓名",
                    "性别",
                    "出生日期",
                    "身份证件类型",
                    "身份证件号",
                    "学籍号",
                    "民族",
                    "年级",
                    "班级",
                    "就读方式",
                    "户口所在地",
                    "现住址",
                    "是否留守儿童",
                    "是否进城务工人员随迁子女",
                    "监护人1姓名",
                    "监护人1关系",
                    "监护人1电话",
                    "监护人2姓名",
                    "监护人2关系",
                    "监护人2电话");
    static final List<String> STAFF_HEADER =
            List.of("学校标识码", "姓名", "性别", "身份证件号", "手机", "邮箱", "岗位", "任教班级");
    private static final String PATH = "/api/registry/imports";
    private static int children;

    private Importing() {}

    /// A school of the county, there once and for all.
    static String school(String code) {
        organisation(COUNTY, "COUNTY", COUNTY);
        organisation(COUNTY + "/330127901", "TOWNSHIP", "330127901");
        var path = COUNTY + "/330127901/" + code;
        organisation(path, "SCHOOL", code);
        return path;
    }

    private static void organisation(String path, String kind, String code) {
        Rows.change(
                "insert into organisation (id, org, kind, code, name, version) values (?, ?, ?, ?, ?, 0)"
                        + " on conflict do nothing",
                UUID.randomUUID(),
                path,
                kind,
                code,
                code);
    }

    /// Another child at every call.
    static List<String> child(String school) {
        children++;
        return child(school, children);
    }

    static List<String> child(String school, int nr) {
        var seventeen = "330127%08d%03d".formatted(20150101 + nr % 28, nr / 28 % 900 + 100);
        return new ArrayList<>(
                List.of(
                        school,
                        "王小" + (char) ('一' + nr % 500),
                        "未说明",
                        day(seventeen),
                        "居民身份证",
                        id(seventeen),
                        "",
                        "汉族",
                        "三年级",
                        "2班",
                        "走读",
                        "某村",
                        "某村" + nr + "号",
                        "是",
                        "否",
                        "王大" + (char) ('一' + nr % 500),
                        "父亲",
                        "1390%07d".formatted(nr),
                        "",
                        "",
                        ""));
    }

    private static String day(String seventeen) {
        return seventeen.substring(6, 10)
                + "-"
                + seventeen.substring(10, 12)
                + "-"
                + seventeen.substring(12, 14);
    }

    /// With its check digit.
    static String id(String seventeen) {
        var weights = new int[] {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (seventeen.charAt(i) - '0');
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }

    @SafeVarargs
    static List<List<String>> roster(List<String>... rows) {
        var all = new ArrayList<List<String>>();
        all.add(HEADER);
        all.addAll(List.of(rows));
        return all;
    }

    static Tokens principal(String school) {
        return Tokens.of(Roles.PRINCIPAL).org(school);
    }

    static Tokens officer() {
        return Tokens.of(Roles.COUNTY_OFFICER).org(COUNTY);
    }

    static Response send(Tokens caller, String kind, byte[] file) {
        return send(caller, kind, file, UUID.randomUUID().toString());
    }

    static Response send(Tokens caller, String kind, byte[] file, String key) {
        return given().header("Authorization", caller.bearer())
                .header("Idempotency-Key", key)
                .header("Accept-Language", "zh")
                .multiPart("kind", kind)
                .multiPart("file", "名册.dat", file)
                .post(PATH);
    }

    /// A file of so many letters, without holding it in memory.
    static HttpResponse<String> sendLarge(Tokens caller, int bytes) throws Exception {
        var head =
                "--b\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nroster\r\n--b\r\n"
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        var piece = BodyPublishers.ofString("a".repeat(1 << 16));
        var pieces = java.util.Collections.nCopies(bytes / (1 << 16) + 1, piece);
        var body = new ArrayList<BodyPublisher>();
        body.add(BodyPublishers.ofString(head));
        body.addAll(pieces);
        body.add(BodyPublishers.ofString("\r\n--b--\r\n"));
        return sendForm(caller, BodyPublishers.concat(body.toArray(BodyPublisher[]::new)));
    }

    /// A form with the boundary `b`, as it stands.
    static HttpResponse<String> sendForm(Tokens caller, BodyPublisher form) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
                        .header("Authorization", caller.bearer())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(form)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    /// Sends a file and waits until it is done with.
    static ValidatableResponse imported(Tokens caller, String kind, byte[] file) {
        var id = send(caller, kind, file).then().statusCode(202).extract().path("id").toString();
        await().atMost(30, SECONDS)
                .until(() ->
                        List.of("DONE", "FAILED")
                                .contains(get(caller, id).then().extract().path("state")));
        return get(caller, id).then().statusCode(200);
    }

    static Response get(Tokens caller, String under) {
        return given().header("Authorization", caller.bearer())
                .header("Accept-Language", "zh")
                .get(PATH + "/" + under);
    }
}
