package org.guanai.aid;

import static io.restassured.RestAssured.given;
import static org.guanai.aid.County.AID;
import static org.guanai.aid.County.applied;
import static org.guanai.aid.County.creating;
import static org.guanai.aid.County.decide;
import static org.guanai.aid.County.principal;
import static org.guanai.kit.testing.Answer.then;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.guanai.aid.County.School;
import org.guanai.kit.testing.Rows;

/// What is done with public notices and objections to them.
public final class Objecting {
    private static final String NOTICES = AID + "/notices/";

    private Objecting() {}

    /// An application that the school has approved.
    public static String approved(School school, String programme) {
        var id = applied(school, programme);
        then(decide(principal(school), id, "APPROVED")).created();
        return id;
    }

    /// To the first row of a notice.
    public static Response object(RequestSpecification who, String notice) {
        return object(who, notice, entry(notice));
    }

    public static Response object(RequestSpecification who, String notice, String entry) {
        return creating(who)
                .body(Map.of("entryId", entry, "ground", "家中有车"))
                .post(NOTICES + notice + "/objections");
    }

    public static Response answer(School school, String notice, String objection, String verdict) {
        return creating(principal(school))
                .body(Map.of("verdict", verdict, "text", "已核实"))
                .post(NOTICES + notice + "/objections/" + objection + "/answers");
    }

    /// The first row of a notice.
    public static String entry(String notice) {
        return given().get(NOTICES + notice).path("entries[0].id");
    }

    /// Where an application stands.
    public static Object state(String application) {
        return Rows.one("select state from application where id = ?::uuid", application)
                .orElseThrow();
    }
}
