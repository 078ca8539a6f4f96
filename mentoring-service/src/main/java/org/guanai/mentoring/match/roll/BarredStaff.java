package org.guanai.mentoring.match.roll;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.guanai.events.Topics;
import org.guanai.events.registry.StaffBarred;
import org.guanai.kit.broker.inbox.ConsumedEvent;
import org.guanai.kit.broker.inbox.EventConsumer;
import org.guanai.mentoring.known.staff.StaffMembers;
import org.guanai.mentoring.match.pairing.PairingEndings;

/// Whoever a record check bars from working with children looks after none from now on, in any of
/// their posts (3.1.3f). The children are gaps at once, and those who answer for them are told.
@ApplicationScoped
class BarredStaff implements EventConsumer {
    private final StaffMembers staff;
    private final PairingEndings endings;

    BarredStaff(StaffMembers staff, PairingEndings endings) {
        this.staff = staff;
        this.endings = endings;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.REGISTRY_EVENTS);
    }

    @Override
    public Set<Class<? extends Record>> events() {
        return Set.of(StaffBarred.class);
    }

    @Override
    public void on(ConsumedEvent event) {
        var barred = event.as(StaffBarred.class);
        var posts = new HashSet<>(staff.postsOf(barred.human()));
        posts.add(barred.staffId());
        endings.bar(posts);
    }
}
