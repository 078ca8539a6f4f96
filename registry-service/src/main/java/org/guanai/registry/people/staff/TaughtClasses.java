package org.guanai.registry.people.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.guanai.registry.place.schoolclass.ClassStep;

/// Teachers follow their class when it is merged into another, and give it up when it is closed.
@ApplicationScoped
class TaughtClasses {
    private final StaffMembers members;
    private final StaffRecords records;

    TaughtClasses(StaffMembers members, StaffRecords records) {
        this.members = members;
        this.records = records;
    }

    void on(@Observes ClassStep.Closed closed) {
        for (var member : members.teaching(closed.id())) {
            member.follow(closed);
            members.flush();
            records.changed(member, "classes");
        }
    }
}
