package org.guanai.registry.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.GuardianReachChanged;
import org.guanai.events.registry.GuardianSnapshot;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.ConsumerSeal;

/// Publishes guardians as notification needs them: phone and e-mail sealed for it alone.
@ApplicationScoped
class GuardianSnapshots {
    private static final String READER = "notification";
    private static final int BATCH = 500;

    private final Guardians guardians;
    private final GuardianSeal seal;
    private final ConsumerSeal forOthers;
    private final Journal journal;
    private final Clock clock;

    GuardianSnapshots(
            Guardians guardians,
            GuardianSeal seal,
            ConsumerSeal forOthers,
            Journal journal,
            Clock clock) {
        this.guardians = guardians;
        this.seal = seal;
        this.forOthers = forOthers;
        this.journal = journal;
        this.clock = clock;
    }

    /// A guardian as registered: reached by telephone or not yet, in Chinese.
    void publishNew(UUID id, OrgPath county, Newcomer newcomer) {
        publish(
                new GuardianSnapshot(
                        id,
                        newcomer.human().id(),
                        county.text(),
                        newcomer.person().name(),
                        forNotification(id, "phone", newcomer.person().phone()),
                        null,
                        Guardian.CHINESE,
                        true,
                        0));
    }

    void publish(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            guardians
                    .find("id in :ids", Map.of("ids", ids))
                    .project(Reach.class)
                    .list()
                    .forEach(reach -> publish(snapshot(reach)));
        }
    }

    /// Tells the address of before that it gives way to another.
    ///
    /// @param phone of now, null when it stays
    /// @param email of now, null when it stays
    void tellOldAddress(Guardian guardian, String phone, String email) {
        var oldPhone = old(guardian, "phone", guardian.phone, phone);
        var oldEmail = old(guardian, "email", guardian.email, email);
        if (oldPhone != null || oldEmail != null) {
            journal.publish(
                    Topics.REGISTRY_EVENTS,
                    guardian.id,
                    new GuardianReachChanged(
                            guardian.id,
                            guardian.human,
                            guardian.org.text(),
                            guardian.name,
                            guardian.language,
                            oldPhone,
                            oldEmail,
                            clock.instant()));
        }
    }

    private String old(Guardian guardian, String field, byte[] sealed, String now) {
        var before = seal.open(guardian.id, field, sealed);
        return now == null || before == null || before.equals(now)
                ? null
                : forNotification(guardian.id, field, before);
    }

    /// The ids after one, at most 500.
    List<UUID> after(UUID id) {
        return guardians
                .find("id > :id order by id", Map.of("id", id))
                .page(0, BATCH)
                .project(Key.class)
                .stream()
                .map(Key::id)
                .toList();
    }

    private void publish(GuardianSnapshot snapshot) {
        journal.keep(Topics.GUARDIANS, snapshot.id(), snapshot);
    }

    private GuardianSnapshot snapshot(Reach g) {
        return new GuardianSnapshot(
                g.id(),
                g.human(),
                g.org().text(),
                g.name(),
                forNotification(g.id(), "phone", seal.open(g.id(), "phone", g.phone())),
                forNotification(g.id(), "email", seal.open(g.id(), "email", g.email())),
                g.language(),
                g.active(),
                g.version());
    }

    private String forNotification(UUID id, String field, String text) {
        return forOthers.seal(READER, text, "guardian:" + id + ":" + field);
    }

    record Reach(
            UUID id,
            UUID human,
            OrgPath org,
            String name,
            byte[] phone,
            byte[] email,
            String language,
            boolean active,
            long version) {}

    record Key(UUID id) {}
}
