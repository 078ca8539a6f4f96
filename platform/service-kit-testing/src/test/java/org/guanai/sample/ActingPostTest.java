package org.guanai.sample;

import static org.guanai.sample.Api.OTHER_SCHOOL;
import static org.guanai.sample.Api.PATH;
import static org.guanai.sample.Api.SCHOOL;
import static org.guanai.sample.Api.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.testing.Rows;
import org.guanai.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/// One human with several posts acts in exactly one of them.
@QuarkusTest
class ActingPostTest {
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID THERE = UUID.randomUUID();
    private static final UUID HUMAN = UUID.randomUUID();

    @Test
    void withoutAHeaderTheFirstPostActs() {
        var id = Api.printedId();
        with(token()).get(PATH + "/" + id).then().statusCode(200);
    }

    @Test
    void theChosenPostHasItsOwnScopeAndItsOwnRoles() {
        var id = Api.printedId();
        with(token())
                .header("Guanai-Post", THERE.toString())
                .get(PATH + "/" + id)
                .then()
                .statusCode(404);
        with(token())
                .header("Guanai-Post", HERE.toString())
                .get(PATH + "/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void rolesOfAnotherPostDoNotHelp() {
        var token =
                token().posts(
                                HERE + ";" + SCHOOL + ";guardian",
                                THERE + ";" + OTHER_SCHOOL + ";principal");
        with(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Api.order(Api.freshTitle()))
                .post(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void aPostOfAnotherHasNoRoleAtAll() {
        with(token())
                .header("Guanai-Post", UUID.randomUUID().toString())
                .get(PATH)
                .then()
                .statusCode(403);
    }

    @Test
    void theAuditNamesTheHumanWhicheverPostActs() {
        var id = creating(THERE);
        assertEquals(
                Optional.of(HUMAN.toString()),
                Rows.one("select actor from audit where noun_id = ? limit 1", id));
    }

    private static String creating(UUID post) {
        return with(token())
                .header("Guanai-Post", post.toString())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Api.order(Api.freshTitle()))
                .post(PATH)
                .path("id");
    }

    private static Tokens token() {
        return Tokens.of("principal")
                .org(SCHOOL)
                .person(HERE)
                .human(HUMAN)
                .posts(
                        HERE + ";" + SCHOOL + ";principal",
                        THERE + ";" + OTHER_SCHOOL + ";principal");
    }
}
