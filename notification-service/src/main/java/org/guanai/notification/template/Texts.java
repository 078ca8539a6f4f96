package org.guanai.notification.template;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.time.BusinessZone;

/// Writes the texts of notices from their templates (模板): the county's own before the national one,
/// the version that is in force. Neutral wording is part of the templates (3.3.3b).
@ApplicationScoped
public class Texts {
    private static final String IN_FORCE =
            """
            select subject, body from (
                select subject, body, 1 as rank, effective_from, version from template
                where code = :code and language = :language and org = 'CN' and effective_from <= :today
                union all
                select subject, body, 0, effective_from, lpad(edition::text, 6, '0') from wording
                where code = :code and language = :language and org = :county and effective_from <= :today
                    and state = 'APPROVED') t
            order by rank, effective_from desc, version desc limit 1\
            """;

    private static final String NATIONAL =
            """
            select subject, body from template
            where code = :code and language = :language and org = 'CN' and effective_from <= :today
            order by effective_from desc, version desc limit 1\
            """;

    private static final String CODES = "select distinct code from template where org = 'CN'";

    /// One that was changed is used after so long: an incident does not wait for the same words
    /// again and again.
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final Sql sql;
    private final Engine engine;
    private final Clock clock;
    private final List<DeclaredTexts> declared;
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();
    private final Cache<Wanted, Optional<Text>> found = remembering();
    private final Cache<Duty, String> duties = remembering();

    Texts(Sql sql, Engine engine, Clock clock, @All List<DeclaredTexts> declared) {
        this.sql = sql;
        this.engine = engine;
        this.clock = clock;
        this.declared = declared;
    }

    /// @param org path of the organisation that the notice belongs to
    /// @param language `zh` or `en`; Chinese where there is no template in it
    /// @param values by the names that the template uses
    public Text write(String code, String language, String org, Map<String, Object> values) {
        var template =
                find(code, language, org)
                        .or(() -> find(code, "zh", org))
                        .orElseThrow(() -> new IllegalStateException("no template " + code));
        return filled(template, values);
    }

    /// All codes of texts, in their order.
    public SortedSet<String> codes() {
        var codes = new TreeSet<>(sql.query(CODES).list(row -> row.text("code")));
        declared.forEach(of -> codes.addAll(of.codes()));
        return codes;
    }

    /// What the nation says, whatever a county has made of it.
    public Optional<NationalText> national(String code, String language) {
        return sql.query(NATIONAL)
                .with("code", code)
                .with("language", language)
                .with("today", today())
                .one(Text.class)
                .or(() -> declared(code, language))
                .map(text -> new NationalText(text.subject(), text.body()));
    }

    /// What is in force in a county.
    ///
    /// @param county its path
    public Optional<Text> inForce(String code, String language, String county) {
        return find(new Wanted(code, language, county, today()));
    }

    /// A text with its names filled in.
    public Text filled(Text text, Map<String, Object> values) {
        return new Text(fill(text.subject(), values), fill(text.body(), values));
    }

    /// What a duty is called in a text.
    public String duty(String code, String language) {
        return duties.get(new Duty(code, language), this::find);
    }

    private String find(Duty duty) {
        var column = duty.language().equals("en") ? "en" : "zh";
        return sql.query("select zh, en from duty_name where code = :code")
                .with("code", duty.code())
                .one(row -> row.text(column))
                .orElse(duty.code());
    }

    private Optional<Text> find(String code, String language, String org) {
        return found.get(new Wanted(code, language, org.split("/", 2)[0], today()), this::find);
    }

    private Optional<Text> find(Wanted wanted) {
        return sql.query(IN_FORCE)
                .with(wanted)
                .one(Text.class)
                .or(() -> declared(wanted.code(), wanted.language()));
    }

    private Optional<Text> declared(String code, String language) {
        return declared.stream()
                .flatMap(of -> of.of(code, language).stream())
                .findFirst()
                .map(words -> new Text(words.subject(), words.body()));
    }

    private String fill(String template, Map<String, Object> values) {
        return parsed.computeIfAbsent(template, engine::parse).data(values).render();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BusinessZone.ID);
    }

    private static <K, V> Cache<K, V> remembering() {
        return Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(1_000).build();
    }

    public record Text(String subject, String body) {}

    private record Duty(String code, String language) {}

    private record Wanted(String code, String language, String county, LocalDate today) {}
}
