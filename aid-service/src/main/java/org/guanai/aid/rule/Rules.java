package org.guanai.aid.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.guanai.events.registry.StudentSnapshot.Stage;

/// The rules that decisions rest on: data with basis, version and effective dates.
@ApplicationScoped
public class Rules {
    private static final String LIVING_SUBSIDY = "living-subsidy";
    private static final String SELECT =
            """
            select code, version, clause, name_zh, name_en, basis, certainty, effective_from,
                cast(content as text) as content
            from rule order by code, effective_from, version\
            """;

    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    Rules(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /// All versions of all rules, oldest first within a rule.
    @Transactional
    public List<RuleView> all(boolean english) {
        return rows().map(row -> view(row, english)).toList();
    }

    /// The state's reference rates of the living subsidy, those that are superseded included.
    public List<ReferenceRate> referenceRates() {
        return rows().filter(row -> row.get("code").equals(LIVING_SUBSIDY))
                .flatMap(row -> rates(row).stream())
                .toList();
    }

    /// Working days that a local rule counts.
    public int workingDays(String code) {
        return rows().filter(row -> row.get("code").equals(code))
                .map(row -> content(row).path("workingDays").asInt())
                .reduce((_, newest) -> newest)
                .orElseThrow();
    }

    /// The standing kind of hardship for a code or a Chinese word; a legacy kind is mapped forward.
    /// Empty when unknown.
    public Optional<String> hardshipKind(String codeOrWord) {
        return entities.createNativeQuery(
                        """
                        select coalesce(mapped_to, code) from hardship_kind
                        where code = :word or name_zh = :word order by position\
                        """,
                        String.class)
                .setParameter("word", codeOrWord)
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /// Codes of the standing kinds, in the order of the national form; legacy ones are left out.
    public List<String> hardshipKinds() {
        return entities.createNativeQuery(
                        "select code from hardship_kind where mapped_to is null order by position",
                        String.class)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    private Stream<Tuple> rows() {
        return entities.createNativeQuery(SELECT, Tuple.class)
                .getResultStream()
                .map(Tuple.class::cast);
    }

    private List<ReferenceRate> rates(Tuple row) {
        return content(row).path("rates").valueStream().map(rate -> rate(rate, from(row))).toList();
    }

    private static ReferenceRate rate(JsonNode rate, LocalDate from) {
        return new ReferenceRate(
                Stage.valueOf(rate.path("stage").asText()),
                rate.path("boarder").asBoolean(),
                rate.path("perYear").asText(),
                from);
    }

    private RuleView view(Tuple row, boolean english) {
        return new RuleView(
                text(row, "code"),
                text(row, "version"),
                text(row, "clause"),
                text(row, english ? "name_en" : "name_zh"),
                text(row, "basis"),
                text(row, "certainty"),
                from(row),
                json.convertValue(content(row), OBJECT));
    }

    private JsonNode content(Tuple row) {
        try {
            return json.readTree(text(row, "content"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalDate from(Tuple row) {
        var date = row.get("effective_from");
        return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    private static String text(Tuple row, String column) {
        return (String) row.get(column);
    }

    /// @param perYear CNY with two places
    public record ReferenceRate(
            Stage stage, boolean boarder, String perYear, LocalDate effectiveFrom) {}
}
