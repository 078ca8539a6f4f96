package org.guanai.mentoring.plan.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.guanai.mentoring.rhythm.kind.DeedSource;
import org.guanai.mentoring.rhythm.kind.DeedSource.Done;
import org.guanai.mentoring.rhythm.kind.DutyDeclarations;
import org.guanai.mentoring.rhythm.kind.DutyKind;

/// The duties of a term, and the documents that satisfy them. SQL by hand: a recount asks for those
/// of hundreds of pairings.
@ApplicationScoped
class DocumentDeeds implements DutyDeclarations, DeedSource {
    private static final String COUNTING =
            """
            select pairing_id, duty, submitted_on from term_document
            where pairing_id = any(:subjects) and withdrawn_at is null order by submitted_on\
            """;

    private final Sql sql;

    DocumentDeeds(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DutyKind> kinds() {
        return List.of(PlanDuties.SUPPORT_PLAN, PlanDuties.TERM_SUMMARY);
    }

    @Override
    public List<Done> of(Set<UUID> subjects) {
        return sql.query(COUNTING).with("subjects", subjects).list(DocumentDeeds::done);
    }

    private static Done done(Row row) {
        var deed = new Deed.Document(row.day("submitted_on"));
        return new Done(row.id("pairing_id"), row.text("duty"), deed);
    }
}
