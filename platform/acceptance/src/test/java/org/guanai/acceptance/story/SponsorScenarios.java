package org.guanai.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.guanai.acceptance.world.Roster;
import org.guanai.acceptance.world.World;
import org.junit.jupiter.api.Test;

/// Society helps, through the school, and every yuan is accounted for.
class SponsorScenarios {
    private static final String SPONSORSHIPS = "/api/aid/sponsorships";
    private static final String CAMPAIGNS = "/api/aid/campaigns";
    private final World world = World.open();

    @Test
    @Clauses("3.1.3e")
    void aSponsorSupportsOneChildAndLearnsAGivenNameByConsent() {
        var principal = world.principal(World.STONE_POND);
        var child = world.enrol(Roster.leftBehindChild(World.STONE_POND)).path("id").asText();
        var sponsor =
                principal
                        .post(
                                "/api/aid/sponsors",
                                Map.of(
                                        "name", "张先生",
                                        "kind", "PERSON",
                                        "contact", "13900000000",
                                        "thanked", true))
                        .expect(201)
                        .get("id");
        var id = principal.post(SPONSORSHIPS, agreement(child, sponsor)).expect(201).get("id");
        var path = SPONSORSHIPS + "/" + id;
        principal.post(SPONSORSHIPS, agreement(child, sponsor)).expect(409);
        var today = world.clock().instant().toString().substring(0, 10);
        var gift =
                Map.of(
                        "what", "助学金",
                        "amount", "600.00",
                        "way", "SCHOOL_ACCOUNT",
                        "deliveredOn", today,
                        "receivedBy", "奶奶",
                        "witness", "李老师",
                        "receipt", "P1");
        principal.post(path + "/gifts", gift).expect(201);
        var report = principal.get(path + "/report").expect(200);
        assertThat(report.get("given")).isEqualTo("600.00");
        assertThat(report.text()).doesNotContain(World.STONE_POND.code());
        world.principal(World.MAPLE_RIDGE).get(path).expect(404);
        var thanks = "/api/aid/thanks?county=" + World.COUNTY;
        assertThat(world.gateway.anonymous().get(thanks).expect(200).text()).contains("张先生");
    }

    @Test
    @Clauses("3.2.4d")
    void donationsForGirlsInHardshipAreTracedToTheCent() {
        var county = world.county();
        var campaign =
                Map.of(
                        "title", "关爱女孩",
                        "purpose", "GIRLS_IN_HARDSHIP",
                        "target", "10000.00",
                        "opensOn", "2026-03-01",
                        "closesOn", "2026-12-31");
        var id = county.post(CAMPAIGNS, campaign).expect(201).get("id");
        var path = CAMPAIGNS + "/" + id;
        var today = world.clock().instant().toString().substring(0, 10);
        var donation =
                Map.of(
                        "donor", "某公司",
                        "shown", true,
                        "amount", "500.00",
                        "receivedOn", today,
                        "receipt", "P1");
        county.post(path + "/donations", donation).expect(201);
        var child = world.enrol(Roster.child(World.STONE_POND)).path("id").asText();
        var use =
                Map.of(
                        "studentId", child,
                        "amount", "100.00",
                        "usedOn", today,
                        "what", "校服",
                        "voucher", "V1");
        assertThat(county.post(path + "/uses", use).get("code"))
                .isEqualTo("aid.not-in-target-group");
        var board = "/api/aid/public-campaigns?county=" + World.COUNTY;
        var shown = world.gateway.anonymous().get(board).expect(200).json().at("/items/0");
        assertThat(shown.path("left").asText()).isEqualTo("500.00");
        assertThat(shown.path("donors").get(0).asText()).isEqualTo("某公司");
    }

    private static Map<String, Object> agreement(String child, String sponsor) {
        var body = new HashMap<String, Object>();
        body.put("studentId", child);
        body.put("sponsorId", sponsor);
        body.put("consentBy", "奶奶");
        body.put("consentOn", "2026-03-10");
        body.put("firstName", true);
        body.put("form", "MONEY");
        body.put("perYear", "1200.00");
        body.put("rhythm", "TERM");
        body.put("startsOn", "2026-03-15");
        return body;
    }
}
