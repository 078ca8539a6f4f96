package org.guanai.registry.people.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/// A member of staff (教职工) of a school, a township or the county. Number, phone and e-mail are
/// sealed.
@Entity
class Staff {
    static final String TABLE = "staff";

    @Id UUID id;
    String org;
    String name;
    String sex;
    byte[] documentNumber;
    byte[] documentIndex;
    byte[] phone;
    byte[] phoneIndex;
    byte[] email;
    byte[] entryHash;
    String[] posts;
    UUID[] classIds;
    boolean active = true;
    LocalDate joinedOn;
    LocalDate leftOn;
    @Version long version;

    void leave(LocalDate on) {
        active = false;
        leftOn = on;
        entryHash = null;
    }
}
