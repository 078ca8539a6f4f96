package org.guanai.kit.http;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.request.Storable;

/// Keyset paging of a list: `limit` 1–200, default 50, and the `cursor` of the page before. Take as
/// `@BeanParam`.
public class Paging {
    private static final int MOST = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Parameter(description = "Rows of a page, 1–200.")
    int limit;

    @QueryParam("cursor")
    @Parameter(description = "The `next` of the page before.")
    String cursor;

    public static Paging of(int limit, String cursor) {
        var paging = new Paging();
        paging.limit = limit;
        paging.cursor = cursor;
        return paging;
    }

    /// @throws Refusal.Invalid outside 1–200
    public int limit() {
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("kit.limit-out-of-range", "limit");
        }
        return limit;
    }

    /// The sort key after which the page begins, of exactly so many parts.
    ///
    /// @throws Refusal.Invalid when the cursor is none of this list's
    public Optional<List<String>> after(int parts) {
        if (cursor == null || cursor.isBlank()) {
            return Optional.empty();
        }
        var key = Cursor.parts(part(cursor, Cursor::decoded));
        if (key.size() != parts) {
            throw Refusal.invalid("kit.cursor-invalid", "cursor");
        }
        return Optional.of(key);
    }

    /// The id after which the page begins, for lists that are sorted by id alone.
    public Optional<UUID> afterId() {
        return after(1).map(List::getFirst).map(Paging::id);
    }

    /// Reads a part of a cursor, so that a forged one is refused and not a failure.
    public static <T> T part(String text, Function<String, T> reading) {
        try {
            var value = reading.apply(text);
            if (Storable.is(value)) {
                return value;
            }
        } catch (RuntimeException notOurs) {
            throw forged();
        }
        throw forged();
    }

    private static Refusal forged() {
        return Refusal.invalid("kit.cursor-invalid", "cursor");
    }

    private static UUID id(String text) {
        return part(text, UUID::fromString);
    }
}
