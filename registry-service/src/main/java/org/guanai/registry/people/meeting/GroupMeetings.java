package org.guanai.registry.people.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanai.kit.problem.Refusal;

@ApplicationScoped
class GroupMeetings implements PanacheRepositoryBase<GroupMeeting, UUID> {
    /// @throws Refusal.Absent when the group has no such meeting
    GroupMeeting locked(UUID group, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(m -> m.groupId.equals(group))
                .orElseThrow(Refusal::absent);
    }

    /// Those entered last first.
    List<GroupMeeting> page(UUID group, UUID before, int limit) {
        return find(
                        "groupId = :group and id < :before and withdrawn.withdrawnAt is null order by id desc",
                        Map.of("group", group, "before", before))
                .page(0, limit)
                .list();
    }

    /// Those of the last year.
    List<GroupMeeting> since(LocalDate day) {
        return list("heldOn >= :day and withdrawn.withdrawnAt is null", Map.of("day", day));
    }
}
