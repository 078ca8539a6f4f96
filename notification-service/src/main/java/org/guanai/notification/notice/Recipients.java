package org.guanai.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.guanai.kit.sql.Row;
import org.guanai.kit.sql.Sql;
import org.guanai.notification.chain.NoticeKind;
import org.guanai.notification.chain.NoticeRef;
import org.guanai.notification.channel.Message;
import org.guanai.notification.delivery.Messages;
import org.guanai.notification.link.NoticeLinks;

/// The recipients, and what is sent to them: nothing any more once the notice was acknowledged or
/// withdrawn.
@ApplicationScoped
class Recipients implements PanacheRepositoryBase<Recipient, UUID>, Messages {
    /// One statement: an incident waits for each.
    private static final String TOLD =
            """
            update recipient r set told_at = coalesce(r.told_at, :at) from notice n
            where n.id = r.notice_id and r.id = :id
            returning n.id, n.kind, n.subject, n.source_id, n.student_id, n.org, n.kept_from, n.request_id, r.person, r.position\
            """;

    /// A set, since a roster changes many students at once and few of them have notices. Of a
    /// record that was joined into another, the guardians of the other count.
    private static final String FOLLOW_CUSTODY =
            """
            update recipient r set kept = c.kept
            from (
                select w.id, w.person = any (n.kept_from) or coalesce(w.human = any (n.kept_from), false)
                    or w.person <> all (t.chain) as kept
                from student s join student t on t.id = coalesce(s.joined_into, s.id)
                join notice n on n.student_id = s.id join recipient w on w.notice_id = n.id
                where s.id in (
                    select id from student where id = any (:students)
                    union all select id from student where joined_into = any (:students))
                    and not t.gone
                    and w.person in (select e.id from directory_entry e where e.noun = 'GUARDIAN')) c
            where r.id = c.id and r.kept <> c.kept\
            """;

    /// From the deliveries, in one round trip.
    private static final String UNTOLD =
            """
            update recipient r set told_at = (
                select min(d.handed_over_at) from delivery d where d.recipient_id = r.id and d.state = 'HANDED_OVER')
            where r.id = :id\
            """;

    /// Whoever was sent nothing lately; the others wait a little longer. Marked as listed, so each
    /// is listed once.
    private static final String UNTOLD_PEOPLE =
            """
            update recipient r set digested = true from notice n
            where n.id = r.notice_id and r.person in (
                    select w.person from recipient w join notice m on m.id = w.notice_id
                    where w.opened_at is not null and w.told_at is null and not w.digested and not w.kept
                        and lies_in(w.org, :county) and m.kind = any (:kinds) and m.state = 'SENT'
                        and not exists (select 1 from delivery d where d.recipient_id = w.id and d.state <> 'CANCELLED')
                        and not exists (select 1 from delivery d where d.person = w.person and not d.urgent
                            and d.channel <> 'IN_APP' and d.queued_at > clock_timestamp() - interval '20 hours')
                    limit :most)
                and r.opened_at is not null and r.told_at is null and not r.digested and not r.kept
                and lies_in(r.org, :county) and n.kind = any (:kinds) and n.state = 'SENT'
                and not exists (select 1 from delivery d where d.recipient_id = r.id and d.state <> 'CANCELLED')
            returning r.id as recipient, r.person, r.org, r.subject\
            """;

    private static final String UNTOLD_COUNTIES =
            """
            select distinct split_part(r.org, '/', 1) as county from recipient r
            where r.opened_at is not null and r.told_at is null and not r.digested and not r.kept\
            """;

    private final Sql sql;
    private final NoticeLinks links;

    Recipients(Sql sql, NoticeLinks links) {
        this.sql = sql;
        this.links = links;
    }

    @Override
    public Optional<Message> to(UUID recipient) {
        return withNotice(recipient)
                .filter(w -> w.notice().isOpen() && w.recipient().isOpen())
                .map(this::message);
    }

    /// A recipient with their notice, in one round trip.
    Optional<WithNotice> withNotice(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select r, n from Recipient r join Notice n on n.id = r.noticeId where r.id = :id",
                        WithNotice.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /// A recipient with their notice, locked.
    Optional<WithNotice> locked(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select r, n from Recipient r join Notice n on n.id = r.noticeId where r.id = :id",
                        WithNotice.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Recipient> of(UUID notice) {
        return list("noticeId = :notice order by position, id", Map.of("notice", notice));
    }

    List<Recipient> ofAll(Collection<UUID> notices) {
        return list("noticeId in :notices order by position, id", Map.of("notices", notices));
    }

    /// Notes that a channel has reached them; the first time stays.
    ///
    /// @param at business time
    Reached told(UUID id, Instant at) {
        return sql.query(TOLD).with("id", id).with("at", at).one(Recipients::reached).orElseThrow();
    }

    /// What people were not told for the sake of their peace, of at most so many people.
    List<Listed> untold(String county, Collection<NoticeKind> kinds, int people) {
        return sql.query(UNTOLD_PEOPLE)
                .with("county", county)
                .with("kinds", kinds)
                .with("most", people)
                .list(Listed.class);
    }

    List<String> countiesWithUntold() {
        return sql.query(UNTOLD_COUNTIES).list(row -> row.text("county"));
    }

    /// They were told by what has reached them all the same, else not yet.
    void untold(UUID id) {
        flush();
        sql.update(UNTOLD).with("id", id).run();
    }

    /// The chain of a notice as suspects and custody have it now.
    List<Recipient> keptFrom(Notice notice, Collection<UUID> suspects) {
        var chain = of(notice.id);
        chain.forEach(who -> who.keptIf(suspects));
        flush();
        followCustody(notice.students());
        chain.forEach(getEntityManager()::refresh);
        return chain;
    }

    /// Guardians of now see the notices about their child, and no guardian of before.
    void followCustody(Collection<UUID> students) {
        sql.update(FOLLOW_CUSTODY).with("students", students).run();
    }

    private static Reached reached(Row row) {
        var notice =
                new NoticeRef(
                        row.id("id"),
                        row.enumOf(NoticeKind.class, "kind"),
                        row.text("subject"),
                        row.id("source_id"),
                        row.id("student_id"),
                        row.text("org"),
                        row.ids("kept_from"));
        return new Reached(
                notice, row.text("request_id"), row.id("person"), row.number("position"));
    }

    /// @param request that caused the notice
    record Reached(NoticeRef notice, String request, UUID person, int position) {}

    private Message message(WithNotice of) {
        var who = of.recipient;
        return new Message(
                of.notice.subject + "." + who.person,
                who.person,
                who.org,
                who.subject,
                who.text,
                links.to(who.id));
    }

    record WithNotice(Recipient recipient, Notice notice) {}

    /// Something that a recipient can read and was not sent.
    record Listed(UUID recipient, UUID person, String org, String subject) {}
}
