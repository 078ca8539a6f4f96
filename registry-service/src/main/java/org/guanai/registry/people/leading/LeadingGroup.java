package org.guanai.registry.people.leading;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;

/// A school's leading group (帮扶工作领导小组). Its steps have no event: nobody else keeps groups.
@Entity
@Table(name = "leading_group")
class LeadingGroup {
    @Id UUID id;
    OrgPath org;
    String name;
    String document;
    LocalDate setUpOn;

    @Convert(converter = MembersColumn.class)
    List<GroupMember> members;

    LocalDate dissolvedOn;
    String dissolvedWhy;
    @Version long version;

    protected LeadingGroup() {}

    private LeadingGroup(OrgPath school) {
        this.id = Ids.next();
        this.org = school;
    }

    /// @throws Refusal.Invalid without exactly one chair, or with somebody twice
    static LeadingGroup setUp(OrgPath school, GroupForm form, LocalDate on) {
        var group = new LeadingGroup(school);
        group.describe(form.name(), form.document(), on, form.members());
        return group;
    }

    /// @throws Refusal.Conflict when it was dissolved
    void change(GroupChange change) {
        requireStanding();
        describe(change.name(), change.document(), change.setUpOn(), change.members());
    }

    /// @throws Refusal.Conflict when it was dissolved before
    void dissolve(LocalDate on, String why) {
        requireStanding();
        dissolvedOn = on;
        dissolvedWhy = why.strip();
    }

    private void describe(String called, String paper, LocalDate on, List<GroupMember> all) {
        var chairs = all.stream().filter(m -> m.duty() == GroupDuty.CHAIR).count();
        var people = all.stream().map(GroupMember::staffId).distinct().count();
        if (chairs != 1 || people != all.size()) {
            throw Refusal.invalid("registry.group-members", "members");
        }
        name = called.strip();
        document = paper.strip();
        setUpOn = on;
        members = all.stream().map(GroupMember::tidied).toList();
    }

    private void requireStanding() {
        if (dissolvedOn != null) {
            throw Refusal.conflict("registry.group-dissolved");
        }
    }
}
