package org.guanai.safety.suspect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.guanai.kit.http.Listing;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.problem.Refusal;
import org.guanai.safety.staff.StaffRoll;
import org.guanai.safety.student.KnownStudent;

/// Who may be named as a suspect, and whether the caller is one.
@ApplicationScoped
public class SuspectCheck {
    private static final String NOT_OF_A_SUSPECT =
            """
            array_length(it.suspects) = 0 and array_length(it.suspectStaff) = 0
            or function('is_one_of', :human, it.suspects) = false and function('is_one_of', :human, it.suspectStaff) = false\
            """;

    private final StaffRoll staff;
    private final Humans humans;
    private final Caller caller;

    SuspectCheck(StaffRoll staff, Humans humans, Caller caller) {
        this.staff = staff;
        this.humans = humans;
        this.caller = caller;
    }

    /// @throws Refusal.Absent for a guardian of none of these students, or for staff whom the
    ///   caller does not see
    public void requireKnown(Suspects suspects, Collection<KnownStudent> students) {
        var all = suspects.guardians().stream().allMatch(g -> isGuardian(g, students));
        if (!all || !staff.knowsAll(suspects.staff())) {
            throw Refusal.absent();
        }
    }

    /// The caller is a suspect, in whatever post.
    public boolean isCaller(Suspects suspects) {
        var ids = suspects.ids();
        return !ids.isEmpty()
                && (caller.maybePerson().filter(ids::contains).isPresent()
                        || caller.maybeHuman().filter(humans.of(ids)::contains).isPresent());
    }

    /// Leaves out of a list what the caller is suspected of, in whatever post.
    ///
    /// @param listing of an entity with `suspects` and `suspectStaff`
    public <E> void keepOut(Listing<E> listing) {
        listing.where("not array_contains(it.suspects, :suspect)", caller.maybePerson())
                .where("not array_contains(it.suspectStaff, :suspect)", caller.maybePerson())
                .where(NOT_OF_A_SUSPECT, caller.maybeHuman());
    }

    /// As the other services are to know them.
    public Untold untold(Suspects suspects) {
        var ids = suspects.ids();
        return new Untold(suspects.guardians(), ids, humans.of(ids));
    }

    private static boolean isGuardian(UUID id, Collection<KnownStudent> students) {
        return students.stream().anyMatch(s -> s.guardians().contains(id));
    }
}
