package org.guanai.gateway.scorecard;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The clauses of the Measures (《办法》) that are counted, in their order, with their titles: data,
/// not code.
@Singleton
class Clauses {
    private final List<Clause> inOrder;

    Clauses(ObjectMapper json) throws IOException {
        try (var file = Clauses.class.getResourceAsStream("/scorecard/clauses.json")) {
            this.inOrder = json.readValue(file, new TypeReference<>() {});
        }
    }

    List<Clause> inOrder() {
        return inOrder;
    }

    Optional<Clause> of(String id) {
        return inOrder.stream().filter(c -> c.clause().equals(id)).findFirst();
    }

    record Clause(String clause, String titleZh, String titleEn) {}
}
