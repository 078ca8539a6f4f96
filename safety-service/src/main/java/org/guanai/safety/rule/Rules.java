package org.guanai.safety.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.time.BusinessZone;
import org.hibernate.Session;

/// The rules that clocks and targets rest on: data with basis, version and effective dates; the
/// county's own before the national default.
@ApplicationScoped
public class Rules {
    private static final String ALL =
            """
            select code, version, clause, name_zh, name_en, basis, certainty, effective_from,
                cast(content as text) as content
            from rule order by code, effective_from, version\
            """;
    private static final String IN_FORCE =
            """
            select version, cast(content as text) as content from rule
            where code = :code and org in ('CN', :county) and effective_from <= :today
            order by (org = 'CN'), effective_from desc, version desc limit 1\
            """;

    private final Session entities;
    private final ObjectMapper json;
    private final Clock clock;

    Rules(Session entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /// All versions of all rules, oldest first within a rule.
    @Transactional
    public List<RuleView> all(boolean english) {
        return entities.createNativeQuery(ALL, Tuple.class)
                .getResultStream()
                .map(row -> view(row, english))
                .toList();
    }

    /// Within what time of the report a guardian is to be told (3.1.5f).
    public GuardianTold guardianTold(String county) {
        var rule = inForce("guardian-told", county);
        var content = read(rule.get("content", String.class));
        return new GuardianTold(
                content.path("minutes").asInt(),
                "guardian-told:" + rule.get("version", String.class));
    }

    /// Within what times an incident is to be reported on (3.1.5e).
    public ReportClocks reportClocks(String county) {
        var content = read(inForce("incident-reports", county).get("content", String.class));
        return new ReportClocks(
                hours(content, "firstHours"),
                hours(content, "continuedHours"),
                hours(content, "finalHours"));
    }

    private Tuple inForce(String code, String county) {
        return entities.createNativeQuery(IN_FORCE, Tuple.class)
                .setParameter("code", code)
                .setParameter("county", county)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), BusinessZone.ID))
                .getSingleResult();
    }

    private RuleView view(Tuple row, boolean english) {
        return new RuleView(
                row.get("code", String.class),
                row.get("version", String.class),
                row.get("clause", String.class),
                row.get(english ? "name_en" : "name_zh", String.class),
                row.get("basis", String.class),
                row.get("certainty", String.class),
                LocalDate.parse(row.get("effective_from").toString()),
                read(row.get("content", String.class)));
    }

    private JsonNode read(String content) {
        try {
            return json.readTree(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Duration hours(JsonNode content, String field) {
        return Duration.ofHours(content.path(field).asLong());
    }

    /// @param version as decisions keep it
    public record GuardianTold(int minutes, String version) {}

    /// Since the incident was reported; continued reports since the report before.
    public record ReportClocks(Duration first, Duration continued, Duration last) {}
}
