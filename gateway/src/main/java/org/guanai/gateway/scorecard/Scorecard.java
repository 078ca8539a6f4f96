package org.guanai.gateway.scorecard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guanai.gateway.scorecard.Clauses.Clause;

/// The indicators of all services side by side (考核评分表, 3.1.1e–g). Numbers pass through unchanged:
/// the gateway adds titles and order, never arithmetic.
final class Scorecard {
    private static final List<String> OF_A_ROW =
            List.of(
                    "org",
                    "orgName",
                    "numerator",
                    "denominator",
                    "target",
                    "unit",
                    "asOf",
                    "records");

    private final Clauses clauses;
    private final ObjectMapper json;
    private final Map<Heading, List<JsonNode>> rows = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> withheld = new ArrayList<>();

    private record Heading(String clause, String indicator) {}

    Scorecard(Clauses clauses, ObjectMapper json) {
        this.clauses = clauses;
        this.json = json;
    }

    void add(JsonNode indicator) {
        var heading = new Heading(text(indicator, "clause"), text(indicator, "indicator"));
        rows.computeIfAbsent(heading, _ -> new ArrayList<>()).add(indicator);
    }

    /// A service that gave no answer is named, never silently left out.
    void isMissing(String service) {
        missing.add(service);
    }

    /// A service whose numbers are not for the caller's role: that is as it should be.
    void isWithheld(String service) {
        withheld.add(service);
    }

    ObjectNode document(String term, Grouping by) {
        var document = json.createObjectNode().put("term", term).put("asOf", oldest());
        document.put("by", by.word());
        var list = document.putArray("clauses");
        rows.keySet().stream()
                .sorted(Comparator.comparingInt(this::place))
                .forEach(heading -> list.add(clause(heading)));
        names(document, "missing", missing);
        names(document, "withheld", withheld);
        return document;
    }

    private static void names(ObjectNode document, String field, List<String> services) {
        var names = document.putArray(field);
        services.stream().sorted().forEach(names::add);
    }

    private ObjectNode clause(Heading heading) {
        var known = clauses.of(heading.clause());
        var clause =
                json.createObjectNode()
                        .put("clause", heading.clause())
                        .put("indicator", heading.indicator())
                        .put("titleZh", known.map(Clause::titleZh).orElse(heading.indicator()))
                        .put("titleEn", known.map(Clause::titleEn).orElse(heading.indicator()));
        var list = clause.putArray("rows");
        rows.get(heading).stream()
                .sorted(Comparator.comparing(row -> text(row, "org")))
                .forEach(row -> list.add(row(row)));
        return clause;
    }

    private ObjectNode row(JsonNode indicator) {
        var row = json.createObjectNode();
        OF_A_ROW.forEach(name -> row.set(name, indicator.path(name).deepCopy()));
        return row;
    }

    /// In the order of the Measures; unknown clauses come last.
    private int place(Heading heading) {
        var at = clauses.of(heading.clause()).map(clauses.inOrder()::indexOf);
        return at.orElse(Integer.MAX_VALUE);
    }

    /// Time of its oldest number; null when it has none.
    private String oldest() {
        return rows.values().stream()
                .flatMap(List::stream)
                .map(row -> text(row, "asOf"))
                .filter(asOf -> !asOf.isEmpty())
                .min(Comparator.comparing(OffsetDateTime::parse))
                .orElse(null);
    }

    private static String text(JsonNode node, String name) {
        return Objects.requireNonNullElse(node.path(name).asText(""), "");
    }
}
