package org.guanai.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.problem.Problem;

/// What a service answered, with the checks that tests make: one line of Then.
///
/// ```java
/// then(publish(east, programme)).created().shows("until", "2026-05-11").shows("provisional", false);
/// then(publish(west, programme)).refused(422, "aid.no-application", "school");
/// ```
///
/// Values are compared as JSON shows them: an enum, id or date by its text, any whole number by its
/// value.
public final class Answer {
    private final Response response;

    private Answer(Response response) {
        this.response = response;
    }

    public static Answer then(Response response) {
        return new Answer(response);
    }

    // --- how it ended

    /// A problem document with this status and code.
    public Answer refused(int status, String code) {
        is(status);
        assertThat(response.contentType()).startsWith(Problem.MEDIA_TYPE);
        return shows("code", code);
    }

    /// A problem document that names the field that is wrong.
    public Answer refused(int status, String code, String field) {
        return refused(status, code).shows("field", field);
    }

    /// A body with wrong fields: 400, one violation for each of them and no other.
    public Answer invalid(String... fields) {
        return refused(400, "kit.invalid").showsAll("violations.field", (Object[]) fields);
    }

    /// 404, as for every record that does not exist or is not the caller's.
    public Answer absent() {
        return is(404);
    }

    /// 403: the role may not do this at all.
    public Answer forbidden() {
        return refused(403, "kit.forbidden");
    }

    public Answer ok() {
        return is(200);
    }

    public Answer created() {
        is(201);
        assertThat(response.header("Location")).describedAs("Location").isNotBlank();
        return this;
    }

    public Answer accepted() {
        return is(202);
    }

    public Answer is(int status) {
        assertThat(response.statusCode()).describedAs(response.asString()).isEqualTo(status);
        return this;
    }

    // --- what it shows

    /// @param path of the JSON body, `items[0].name`
    public Answer shows(String path, Object value) {
        assertThat(Json.plain(this.<Object>at(path)))
                .describedAs("%s of %s", path, response.asString())
                .isEqualTo(Json.plain(value));
        return this;
    }

    /// A list with these values in this order; without values, an empty one.
    public Answer lists(String path, Object... values) {
        assertThat(list(path))
                .describedAs("%s of %s", path, response.asString())
                .isEqualTo(Json.list(List.of(values)));
        return this;
    }

    /// A list with these values in any order.
    public Answer showsAll(String path, Object... values) {
        assertThat(list(path))
                .describedAs("%s of %s", path, response.asString())
                .containsExactlyInAnyOrderElementsOf(Json.list(List.of(values)));
        return this;
    }

    /// Something is there, whatever it is.
    public Answer has(String... paths) {
        for (var path : paths) {
            assertThat(this.<Object>at(path)).describedAs(path).isNotNull();
        }
        return this;
    }

    /// Neither absent fields nor null ones are there.
    public Answer lacks(String... paths) {
        for (var path : paths) {
            assertThat(this.<Object>at(path)).describedAs(path).isNull();
        }
        return this;
    }

    /// None of these texts stands anywhere in the body.
    public Answer hides(CharSequence... texts) {
        assertThat(response.asString()).doesNotContain(texts);
        return this;
    }

    public Answer header(String name, String value) {
        assertThat(response.header(name)).describedAs(name).isEqualTo(value);
        return this;
    }

    // --- what is taken from it

    public <T> T at(String path) {
        return response.path(path);
    }

    /// The id of what was created or read.
    public UUID id() {
        return UUID.fromString(at("id"));
    }

    public <T> T as(Class<T> type) {
        return response.as(type);
    }

    public String etag() {
        return response.header("ETag");
    }

    public Response response() {
        return response;
    }

    /// RestAssured's own checks, for what has no word here.
    public ValidatableResponse then() {
        return response.then();
    }

    private Collection<Object> list(String path) {
        return Json.list(this.<Collection<?>>at(path));
    }
}
