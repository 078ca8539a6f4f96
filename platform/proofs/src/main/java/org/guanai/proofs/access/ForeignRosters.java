package org.guanai.proofs.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.guanai.acceptance.world.Imports;
import org.guanai.demo.client.Client;
import org.guanai.demo.file.Sheets;

/// Files whose rows name another's school: every such row is refused as one of a school that does
/// not exist, and no child or member of staff comes of it.
final class ForeignRosters {
    private final Inquiry inquiry;

    ForeignRosters(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    void run() {
        inquiry.world().actors().stream()
                .filter(a -> a.role().equals("principal") || a.role().equals("county-officer"))
                .filter(a -> inquiry.thorough() || a.set().startsWith("a1"))
                .forEach(this::send);
    }

    private void send(Actor actor) {
        var absent = findings(actor, Kind.SCHOOL.missing());
        var way = Way.ORG;
        inquiry.caller()
                .foreign(Kind.SCHOOL, actor, way)
                .forEach(school -> {
                    var before = children();
                    var theirs = findings(actor, school.value());
                    if (!theirs.equals(absent)) {
                        inquiry.leaks().add(actor + " imports for " + school, absent, theirs);
                    }
                    if (!children().equals(before)) {
                        inquiry.leaks()
                                .add(actor + " imports for " + school, "no row changes", "one did");
                    }
                });
    }

    /// What the import says about its only row.
    private String findings(Actor actor, String school) {
        var client = inquiry.world().desk().gateway().as(actor.token());
        var roster = row(client, "roster", Sheets.ROSTER, child(school));
        var staff = row(client, "staff", Sheets.STAFF, member(school));
        return (roster + staff).replace(school, "{sent}");
    }

    private static String row(Client client, String kind, List<String> header, List<String> row) {
        var csv = Sheets.csv(header, List.of(row)).getBytes(StandardCharsets.UTF_8);
        var id = Imports.send(client, kind, kind + ".csv", csv).path("id").asText();
        var path = "/api/registry/imports/" + id + "/findings";
        var codes = client.get(path).expect(200).json().path("items").findValuesAsText("code");
        return kind + " " + codes;
    }

    private Map<String, String> children() {
        var all = inquiry.fingerprints().of("registry");
        all.keySet()
                .retainAll(
                        List.of(
                                "student",
                                "staff",
                                "guardian",
                                "guardianship",
                                "human",
                                "post",
                                "account"));
        return all;
    }

    private static List<String> child(String school) {
        return List.of(
                school,
                "过小客",
                "男",
                "2016-05-05",
                "",
                "",
                "",
                "汉族",
                "三年级",
                "1班",
                "住宿",
                "浙江省杭州市",
                "过路村1号",
                "否",
                "否",
                "过奶奶",
                "祖母",
                "13500000001",
                "",
                "",
                "");
    }

    private static List<String> member(String school) {
        return List.of(school, "过老师", "男", "", "13500000002", "guo@example.org", "教师", "", "");
    }
}
