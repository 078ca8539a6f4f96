package org.guanai.aid.appeal;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.guanai.aid.publicity.NoticeSubject;

/// Finds the owner of what was refused.
@ApplicationScoped
class AppealOwners {
    private final List<Appealable> owners;

    AppealOwners(@All List<Appealable> owners) {
        this.owners = owners;
    }

    Appealable of(NoticeSubject subject) {
        return owners.stream().filter(o -> o.subject() == subject).findFirst().orElseThrow();
    }
}
