package org.guanai.mentoring.care.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.journal.AuditTrail;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.sealing.Sealer;
import org.guanai.mentoring.oversight.Oversight;
import org.guanai.mentoring.sql.Sql;

/// Reading contacts, and opening their notes by a deliberate call.
@ApplicationScoped
class ContactList {
    private static final String CONTACTS =
            """
            select c.id, c.pairing_id, c.student_id, s.name as student_name, c.helper_id, c.kind, c.occurred_at,
                c.reached, c.counts, c.channel, c.minutes, c.concern, c.parts, c.visit_id,
                c.note is not null as has_note, c.recorded_at
            from contact c left join student s on s.id = c.student_id
            """;
    private static final String FILTERED =
            CONTACTS
                    + """
                    where c.pairing_id in (select p.id from pairing p
                        where (p.id = ? or p.student_id = ?) and (?::uuid is null or p.helper_id = ?))
                    and (c.occurred_at, c.id) < (?, ?)
                    order by c.occurred_at desc, c.id desc limit ?\
                    """;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;
    private final Oversight oversight;
    private final Sealer sealer;
    private final AuditTrail audit;

    ContactList(Sql sql, Oversight oversight, Sealer sealer, AuditTrail audit) {
        this.sql = sql;
        this.oversight = oversight;
        this.sealer = sealer;
        this.audit = audit;
    }

    /// Newest first.
    ///
    /// @throws Refusal.Invalid without a pairing and without a student
    /// @throws Refusal.Absent when that is none of the caller's
    @Transactional
    Page<ContactView> list(UUID pairing, UUID student, Paging paging) {
        if (pairing == null && student == null) {
            throw Refusal.invalid("mentoring.contacts-filter-missing", "pairing");
        }
        var own = oversight.onlyOf();
        checkKnown(pairing, student, own);
        var key = paging.after(2);
        var rows =
                sql.list(
                        FILTERED,
                        ContactView::of,
                        pairing,
                        pairing == null ? student : null,
                        own,
                        own,
                        key.map(k -> Paging.part(k.getFirst(), Instant::parse)).orElse(LATEST),
                        key.map(k -> Paging.part(k.getLast(), UUID::fromString)).orElse(LAST),
                        paging.limit() + 1);
        return Page.of(rows, paging.limit(), c -> Cursor.of(c.occurredAt(), c.id()));
    }

    @Transactional
    ContactView one(UUID id) {
        return sql.one(CONTACTS + "where c.id = ?", ContactView::of, id)
                .filter(c -> oversight.sees(c.helperId()))
                .orElseThrow(Refusal::absent);
    }

    /// The note's text, with its reason in the audit trail.
    @Transactional
    NoteView disclose(UUID id, String reason) {
        var note =
                sql.one(
                                "select helper_id, note from contact where id = ? and note is not null",
                                row -> new Sealed(row.id("helper_id"), row.bytes("note")),
                                id)
                        .filter(n -> oversight.sees(n.helperId()))
                        .orElseThrow(Refusal::absent);
        audit.disclosed("contact", id, reason, "note");
        return new NoteView(id, sealer.open(note.text(), "contact", id, "note"));
    }

    private void checkKnown(UUID pairing, UUID student, Optional<UUID> own) {
        sql.one(
                        """
                        select 1 as known from pairing where (id = ? or student_id = ?)
                        and (?::uuid is null or helper_id = ?)
                        union all select 1 from student where id = ? and ?::uuid is null limit 1\
                        """,
                        row -> row.number("known"),
                        pairing,
                        pairing == null ? student : null,
                        own,
                        own,
                        pairing == null ? student : null,
                        own)
                .orElseThrow(Refusal::absent);
    }

    public record NoteView(UUID contactId, String note) {}

    private record Sealed(UUID helperId, byte[] text) {}
}
