package org.guanai.kit.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Paging;
import org.guanai.kit.http.Parameters;
import org.guanai.kit.http.StrictJson;
import org.guanai.kit.problem.Refusal;
import org.junit.jupiter.api.Test;

class StorableTest {
    private record Body(String text, LocalDate day, Instant at, List<String> many) {}

    @Test
    void aBodyThatNoDatabaseHoldsIsRefusedWithItsField() {
        var bodies =
                List.of(
                        "{\"text\":\"a\\u0000b\"}",
                        "{\"text\":\"\\ud83c\"}",
                        "{\"text\":\"\\udf31\\ud83c\"}",
                        "{\"day\":\"+10000-01-01\"}",
                        "{\"day\":\"-0001-12-31\"}",
                        "{\"at\":\"+1000000000-12-31T23:59:59Z\"}",
                        "{\"many\":[\"a\",\"\\u0000\"]}");
        for (var body : bodies) {
            var refused =
                    assertThrows(
                            JsonMappingException.class,
                            () -> strict().readValue(body, Body.class),
                            body);
            assertFalse(refused.getPath().isEmpty(), body);
        }
    }

    @Test
    void rareCharactersAndFarDatesAreTaken() throws Exception {
        var json =
                "{\"text\":\"𠮷\\ud83c\\udf31\\n\",\"day\":\"9999-12-31\",\"at\":\"1900-01-01T00:00:00Z\"}";
        var body = strict().readValue(json, Body.class);
        assertEquals("𠮷🌱\n", body.text());
        assertEquals("9999-12-31", body.day().toString());
    }

    @Test
    void aForgedCursorIsRefused() {
        for (var key : List.of("a\u0000b", "+1000000000-12-31T23:59:59Z")) {
            var paging = Paging.of(50, Cursor.of(key));
            var refused = assertThrows(Refusal.Invalid.class, () -> firstOf(paging));
            assertEquals("kit.cursor-invalid", refused.code());
        }
    }

    private static Optional<Instant> firstOf(Paging paging) {
        return paging.after(1).map(key -> Paging.part(key.getFirst(), Instant::parse));
    }

    @Test
    void aParameterWithNulIsRefusedWithItsName() throws NoSuchMethodException {
        var search = getClass().getDeclaredMethod("search", String.class);
        var annotations = search.getParameterAnnotations()[0];
        var text = new Parameters().getConverter(String.class, String.class, annotations);
        assertEquals("", text.fromString(""));
        assertEquals("王", text.fromString("王"));
        var refused = assertThrows(Refusal.Invalid.class, () -> text.fromString("\u0000"));
        assertEquals(Optional.of("q"), refused.field());
    }

    private void search(@QueryParam("q") String text) {}

    private static ObjectMapper strict() {
        var mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(mapper);
        return mapper;
    }
}
