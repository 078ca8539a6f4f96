package org.guanai.aid.publicity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Finds the owner of what a notice shows.
@ApplicationScoped
public class NoticeOwners {
    private final List<NoticeSubjects> owners;

    NoticeOwners(@All List<NoticeSubjects> owners) {
        this.owners = owners;
    }

    public NoticeSubjects of(NoticeSubject subject) {
        return owners.stream().filter(o -> o.subject() == subject).findFirst().orElseThrow();
    }
}
