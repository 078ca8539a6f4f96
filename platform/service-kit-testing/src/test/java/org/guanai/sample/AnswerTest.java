package org.guanai.sample;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guanai.kit.testing.Answer.then;
import static org.guanai.kit.testing.TestCaller.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.guanai.kit.testing.Answer;
import org.guanai.kit.testing.TestCaller;
import org.junit.jupiter.api.Test;

/// The words in which tests say who asks and what came back.
@QuarkusTest
class AnswerTest {
    private final TestCaller principal = as("principal").of(Api.SCHOOL);

    @Test
    void whatWasCreatedIsShown() {
        var title = Api.freshTitle();
        var leaflet = printed(title).created().shows("title", title).shows("copies", 3).has("id");
        then(principal.get(Api.PATH + "/" + leaflet.id())).ok().shows("id", leaflet.id());
    }

    @Test
    void aRefusalNamesItsCodeAndItsFields() {
        var blank = Map.of("title", "", "copies", 0);
        then(principal.post(Api.PATH, blank)).invalid("person", "title", "copies");
        then(as("guardian").of("330127").post(Api.PATH, blank)).forbidden();
    }

    @Test
    void aValueThatIsNotThereFails() {
        var leaflet = printed(Api.freshTitle());
        assertThatThrownBy(() -> leaflet.shows("copies", 4)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> leaflet.lacks("copies")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> leaflet.refused(422, "x")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> leaflet.hides("copies")).isInstanceOf(AssertionError.class);
    }

    @Test
    void aChangeNamesTheVersionItWasMadeOf() {
        var leaflet = printed(Api.freshTitle());
        var path = Api.PATH + "/" + leaflet.id();
        then(principal.put(path, leaflet.etag(), Map.of("copies", 5))).ok().shows("copies", 5);
    }

    private Answer printed(String title) {
        return then(principal.post(Api.PATH, Api.order(title)));
    }
}
