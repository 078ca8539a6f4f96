package org.guanai.notification.family.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.rule.RuleOf;
import org.guanai.kit.rule.Rules;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.notification.family.Today;
import org.guanai.reference.CountyCalendar;
import org.guanai.reference.CountyCalendars;

/// The letters, the adults of a school, and by when an answer is due. In the current transaction.
@ApplicationScoped
class MailboxBook {
    @Produces
    static final RuleOf<MailboxTerms> PUPIL_MAILBOX =
            new RuleOf<>("pupil-mailbox", MailboxTerms.class);

    private final PupilLetters letters;
    private final EntityManager entities;
    private final CountyCalendars calendars;
    private final Rules rules;
    private final Sql sql;
    private final Today today;

    MailboxBook(
            PupilLetters letters,
            EntityManager entities,
            CountyCalendars calendars,
            Rules rules,
            Sql sql,
            Today today) {
        this.letters = letters;
        this.entities = entities;
        this.calendars = calendars;
        this.rules = rules;
        this.sql = sql;
        this.today = today;
    }

    void enter(PupilLetter letter) {
        letters.persistAndFlush(letter);
    }

    void flush() {
        letters.flush();
    }

    Optional<PupilLetter> find(UUID id) {
        return letters.findByIdOptional(id);
    }

    Listing<PupilLetter> listing() {
        return Listing.of(entities, PupilLetter.class).newestFirst("id");
    }

    /// Who works at a school of the scope: name and posts only.
    List<TrustedAdultView> adults(String school) {
        return sql.query("select id, name, posts from adults_of_school(:school)")
                .with("school", school)
                .list(row ->
                        new TrustedAdultView(row.id("id"), row.text("name"), row.texts("posts")));
    }

    boolean isUrgent(String school, String text) {
        return terms(school).isUrgent(text);
    }

    /// An urgent one on the same day.
    LocalDate due(String school, boolean urgent) {
        var days = urgent ? 0 : terms(school).schoolDays();
        var place = new OrgPath(school);
        var schoolDays =
                calendars
                        .of(place)
                        .map(CountyCalendar::schoolDays)
                        .orElseGet(() -> calendars.workingDays(place));
        return schoolDays.plusWorkdays(today.day(), days);
    }

    private MailboxTerms terms(String school) {
        return rules.today(school).of(PUPIL_MAILBOX).content();
    }
}
