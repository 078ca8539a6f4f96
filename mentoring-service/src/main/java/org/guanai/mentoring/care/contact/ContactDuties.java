package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.mentoring.care.kind.Channel;
import org.guanai.mentoring.care.kind.ContactKind;
import org.guanai.mentoring.care.kind.ContactParts;
import org.guanai.mentoring.rhythm.kind.Deed;
import org.guanai.mentoring.rhythm.kind.DeedSource;
import org.guanai.mentoring.rhythm.kind.DutyDeclarations;
import org.guanai.mentoring.rhythm.kind.DutyKind;

/// Declares the duties that contacts satisfy, and finds those contacts again. SQL by hand: a
/// recount asks for the contacts of hundreds of pairings.
@ApplicationScoped
class ContactDuties implements DutyDeclarations, DeedSource {
    private static final String COUNTING =
            """
            select pairing_id, kind, occurred_on, channel, parts from contact
            where pairing_id = any(:subjects) and counts order by occurred_on\
            """;

    private final Sql sql;

    ContactDuties(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<DutyKind> kinds() {
        return Arrays.stream(ContactKind.values()).map(ContactKind::duty).toList();
    }

    @Override
    public List<Done> of(Set<UUID> subjects) {
        return sql.query(COUNTING).with("subjects", subjects).list(ContactDuties::done);
    }

    private static Done done(Row row) {
        var deed =
                new Deed.Contact(
                        row.day("occurred_on"),
                        ContactKind.names(ContactParts.of(row.number("parts"))),
                        Contact.isInPerson(row.enumOf(Channel.class, "channel")));
        return new Done(row.id("pairing_id"), row.text("kind"), deed);
    }
}
