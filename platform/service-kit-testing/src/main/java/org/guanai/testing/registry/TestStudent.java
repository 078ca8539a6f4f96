package org.guanai.testing.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanai.events.Topics;
import org.guanai.events.registry.SpecialGroup;
import org.guanai.events.registry.StudentSnapshot;
import org.guanai.events.registry.StudentSnapshot.ChainLink;
import org.guanai.events.registry.StudentSnapshot.Stage;
import org.guanai.events.registry.StudentSnapshot.Status;

/// A student (学生) as the registry publishes them: 欧阳小明, a boarder in grade 4, version 1, unless
/// said otherwise.
///
/// ```java
/// var child = TestStudent.at(county.east).leftBehind().toldTo(guardian).arrives();
/// ```
public final class TestStudent {
    private UUID id = UUID.randomUUID();
    private final String org;
    private String name = "欧阳小明";
    private UUID classId = UUID.randomUUID();
    private int grade = 4;
    private boolean boarder = true;
    private Set<SpecialGroup> groups = Set.of();
    private final List<ChainLink> chain = new ArrayList<>();
    private Status status = Status.ENROLLED;
    private UUID joinedInto;
    private long version = 1;

    private TestStudent(String org) {
        this.org = org;
    }

    public static TestStudent at(TestSchool school) {
        return new TestStudent(school.org());
    }

    /// @param org path of the school
    public static TestStudent at(String org) {
        return new TestStudent(org);
    }

    public TestStudent id(UUID id) {
        this.id = id;
        return this;
    }

    public TestStudent named(String name) {
        this.name = name;
        return this;
    }

    public TestStudent inClass(UUID classId) {
        this.classId = classId;
        return this;
    }

    public TestStudent grade(int grade) {
        this.grade = grade;
        return this;
    }

    public TestStudent day() {
        this.boarder = false;
        return this;
    }

    public TestStudent leftBehind() {
        return in(SpecialGroup.LEFT_BEHIND);
    }

    public TestStudent in(SpecialGroup... groups) {
        this.groups = Set.of(groups);
        return this;
    }

    /// Guardians in the order in which they are told (3.1.5f).
    public TestStudent toldTo(UUID... guardians) {
        for (var guardian : guardians) {
            chain.add(new ChainLink(guardian, "FATHER"));
        }
        return this;
    }

    public TestStudent status(Status status) {
        this.status = status;
        return this;
    }

    /// The student that this one turned out to be.
    public TestStudent joinedInto(UUID other) {
        this.joinedInto = other;
        return status(Status.LEFT);
    }

    public TestStudent version(long version) {
        this.version = version;
        return this;
    }

    public StudentSnapshot snapshot() {
        return new StudentSnapshot(
                id,
                org,
                org.substring(org.lastIndexOf('/') + 1),
                name,
                "1",
                classId,
                "3班",
                grade,
                grade <= 6 ? Stage.PRIMARY : Stage.JUNIOR,
                grade <= 6 ? grade : grade - 6,
                boarder,
                groups,
                List.copyOf(chain),
                status,
                LocalDate.of(2022, 9, 1),
                joinedInto,
                version);
    }

    /// Delivers the snapshot to the service under test.
    public StudentSnapshot arrives() {
        var snapshot = snapshot();
        Registry.delivers(Topics.STUDENTS, id, snapshot);
        return snapshot;
    }
}
