package org.guanai.safety.telling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.guanai.events.Topics;
import org.guanai.events.notification.GuardianTold;
import org.guanai.events.notification.GuardianUnreachable;
import org.guanai.events.notification.NoticeAcknowledged;
import org.guanai.events.notification.TellingBounced;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.kit.sql.Sql;

/// Notes who was told, how, when, who acknowledged, and which message did not arrive after all
/// (3.1.5f), as notification says. Idempotent; the order of telling and acknowledging changes
/// nothing. What belongs to no incident is ignored.
@ApplicationScoped
class ToldLog implements EventConsumer {
    /// SQL, since a thousand guardians hear of the same canteen at once: one statement notes them
    /// all.
    private static final String NOTE =
            """
            with told as (
                select * from unnest(:incidents::uuid[], :students::uuid[], :guardians::uuid[], :channels::text[],
                        :orgs::text[], :positions::int[], :notices::uuid[], :times::timestamptz[])
                    as t(incident_id, student_id, guardian_id, channel, org, position, notice_id, at)),
            first as (
                select distinct on (incident_id, student_id) incident_id, student_id, notice_id, at from told
                order by incident_id, student_id, at),
            noted as (
                update involvement v set notice_id = f.notice_id, told_at = least(v.told_at, f.at) from first f
                where v.incident_id = f.incident_id and v.student_id = f.student_id)
            insert into telling (incident_id, student_id, guardian_id, channel, org, position, at)
            select distinct on (t.incident_id, t.student_id, t.guardian_id, t.channel)
                t.incident_id, t.student_id, t.guardian_id, t.channel, t.org, t.position, t.at
            from told t join involvement v on v.incident_id = t.incident_id and v.student_id = t.student_id
            order by t.incident_id, t.student_id, t.guardian_id, t.channel, t.at desc
            on conflict on constraint telling_once do update set at = excluded.at, bounced_at = null
            where telling.bounced_at < excluded.at\
            """;

    private final Sql sql;
    private final Involvements involvements;
    private final Tellings tellings;

    ToldLog(Sql sql, Involvements involvements, Tellings tellings) {
        this.sql = sql;
        this.involvements = involvements;
        this.tellings = tellings;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.NOTIFICATION_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(
                GuardianTold.class,
                TellingBounced.class,
                NoticeAcknowledged.class,
                GuardianUnreachable.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        onAll(List.of(event));
    }

    @Override
    public void onAll(List<ConsumedEvent> events) {
        told(
                events.stream()
                        .filter(event -> event.is(GuardianTold.class))
                        .map(event -> event.as(GuardianTold.class))
                        .toList());
        events.forEach(this::follow);
    }

    private void told(List<GuardianTold> told) {
        if (told.isEmpty()) {
            return;
        }
        sql.update(NOTE)
                .with("incidents", column(told, GuardianTold::incidentId))
                .with("students", column(told, GuardianTold::studentId))
                .with("guardians", column(told, GuardianTold::guardianId))
                .with("channels", column(told, GuardianTold::channel))
                .with("orgs", column(told, GuardianTold::org))
                .with("positions", column(told, GuardianTold::position))
                .with("notices", column(told, GuardianTold::noticeId))
                .with("times", column(told, GuardianTold::at))
                .run();
    }

    private void follow(ConsumedEvent event) {
        if (event.is(TellingBounced.class)) {
            bounced(event.as(TellingBounced.class));
        } else if (event.is(NoticeAcknowledged.class)) {
            var e = event.as(NoticeAcknowledged.class);
            involvements.of(e.incidentId(), e.studentId()).ifPresent(v -> v.acknowledged(e));
        } else if (event.is(GuardianUnreachable.class)) {
            var e = event.as(GuardianUnreachable.class);
            involvements.of(e.incidentId(), e.studentId()).ifPresent(v -> v.unreachable(e));
        }
    }

    private void bounced(TellingBounced event) {
        var told = tellings.of(event.incidentId(), event.studentId());
        told.stream()
                .filter(t -> t.guardianId.equals(event.guardianId()))
                .filter(t -> t.channel.equals(event.channel()))
                .forEach(t -> t.bounced(event));
        involvements
                .of(event.incidentId(), event.studentId())
                .ifPresent(v -> v.toldBy(told.stream().filter(Telling::counts).toList()));
    }

    private static <T> List<T> column(List<GuardianTold> told, Function<GuardianTold, T> value) {
        return told.stream().map(value).toList();
    }
}
