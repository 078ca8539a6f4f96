package org.guanai.registry.people.leading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Editable;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.people.office.OfficeRecords;
import org.guanai.registry.people.staff.StaffDesk;
import org.guanai.registry.place.organisation.Schools;

/// Sets up a school's leading group, changes and dissolves it (3.1.1b).
@ApplicationScoped
public class LeadingDesk {
    private static final String NOUN = "leading-group";

    private final LeadingGroups groups;
    private final MissingGroups missing;
    private final StaffDesk staff;
    private final Schools schools;
    private final OfficeRecords records;

    LeadingDesk(
            LeadingGroups groups,
            MissingGroups missing,
            StaffDesk staff,
            Schools schools,
            OfficeRecords records) {
        this.groups = groups;
        this.missing = missing;
        this.staff = staff;
        this.schools = schools;
        this.records = records;
    }

    @Transactional
    GroupView setUp(GroupForm form) {
        var school = school(form.school());
        requireStaff(school, form.members());
        var on = form.setUpOn() == null ? records.today() : form.setUpOn();
        var group = LeadingGroup.setUp(school, form, on);
        groups.persistAndFlush(group);
        records.wrote(NOUN, group.id, "name", "document", "setUpOn", "members");
        return GroupView.of(group);
    }

    @Transactional
    GroupView change(UUID id, String ifMatch, GroupChange change) {
        var group = groups.locked(id);
        Editable.check(ifMatch, group.version);
        requireStaff(group.org, change.members());
        group.change(change);
        groups.flush();
        records.corrected(NOUN, id, change.reason(), "name", "document", "setUpOn", "members");
        return GroupView.of(group);
    }

    @Transactional
    GroupView dissolve(UUID id, GroupDissolution dissolution) {
        var group = groups.locked(id);
        group.dissolve(records.today(), dissolution.reason());
        groups.flush();
        records.withdrew(NOUN, id, dissolution.reason());
        return GroupView.of(group);
    }

    /// @throws Refusal.Absent when the caller sees none
    @Transactional
    public GroupView one(UUID id) {
        return GroupView.of(groups.findByIdOptional(id).orElseThrow(Refusal::absent));
    }

    @Transactional
    Page<GroupView> list(String org, Paging paging) {
        var before = paging.afterId().orElse(new UUID(-1, -1));
        var rows = groups.page(records.place(org), before, paging.limit() + 1);
        return Page.of(rows, paging.limit(), g -> Cursor.of(g.id)).map(GroupView::of);
    }

    /// Schools with pupils that have no group.
    @Transactional
    Page<MissingGroups.School> missing(String org, Paging paging) {
        var after = paging.after(1).map(List::getFirst).orElse("");
        var rows = missing.in(records.place(org), after, paging.limit() + 1);
        return Page.of(rows, paging.limit(), s -> Cursor.of(s.org()));
    }

    /// The school of a group that stands, and that the caller sees.
    ///
    /// @throws Refusal.Absent when there is none
    @Transactional
    public OrgPath schoolOf(UUID id) {
        return groups.findByIdOptional(id)
                .filter(g -> g.dissolvedOn == null)
                .map(g -> g.org)
                .orElseThrow(Refusal::absent);
    }

    private void requireStaff(OrgPath school, List<GroupMember> members) {
        var people = members.stream().map(GroupMember::staffId).toList();
        if (!staff.at(school, people).containsAll(people)) {
            throw Refusal.unprocessable("registry.not-staff-here", "members");
        }
    }

    private OrgPath school(String code) {
        return code == null
                ? records.here()
                : schools.at(code)
                        .map(OrgPath::new)
                        .orElseThrow(
                                () -> Refusal.unprocessable("registry.school-unknown", "school"));
    }
}
