package org.guanai.registry.child.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.registry.child.matching.file.ListForm;

/// A list of another department (部门名单) that was laid beside the roll. It has no event: what follows
/// from it is recognised by people.
@Entity
@Table(name = "agency_list")
class AgencyList {
    @Id UUID id;
    OrgPath org;
    String agency;
    String kind;
    LocalDate asOf;
    String fileHash;
    int persons;
    int unread;
    String takenBy;
    Instant takenAt;
    @Version long version;

    protected AgencyList() {}

    private AgencyList(OrgPath county, ListForm form) {
        this.id = Ids.next();
        this.org = county;
        this.agency = form.agency();
        this.kind = form.kind();
        this.asOf = form.asOf();
    }

    /// @param hash of the file
    static AgencyList take(
            OrgPath county, ListForm form, String hash, Counted rows, String by, Instant now) {
        var list = new AgencyList(county, form);
        list.fileHash = hash;
        list.persons = rows.persons();
        list.unread = rows.unread();
        list.takenBy = by;
        list.takenAt = now;
        return list;
    }

    record Counted(int persons, int unread) {}
}
