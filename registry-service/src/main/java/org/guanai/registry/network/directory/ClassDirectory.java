package org.guanai.registry.network.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.guanai.kit.scope.OrgPath;

/// What the families of a class were last told of their contacts. Its one step has the event of
/// each child.
@Entity
@Table(name = "class_directory")
class ClassDirectory {
    @Id UUID classId;
    OrgPath org;
    byte[] hash;
    LocalDate changedOn;

    protected ClassDirectory() {}

    static ClassDirectory first(UUID classId, OrgPath org, byte[] hash, LocalDate on) {
        var directory = new ClassDirectory();
        directory.classId = classId;
        directory.org = org;
        directory.hash = hash;
        directory.changedOn = on;
        return directory;
    }

    /// @return whether it says something else than before
    boolean say(byte[] now, LocalDate on) {
        if (Arrays.equals(hash, now)) {
            return false;
        }
        hash = now;
        changedOn = on;
        return true;
    }
}
