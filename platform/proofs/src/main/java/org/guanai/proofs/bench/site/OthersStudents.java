package org.guanai.proofs.bench.site;

import java.util.List;
import java.util.Optional;
import org.guanai.proofs.bench.seed.ManyChildren;

/// What the other services know of the benchmark's children.
public final class OthersStudents {
    private static final List<String> READERS =
            List.of("mentoring", "aid", "safety", "notification");
    private static final String OURS = " from student where org like '" + ManyChildren.ORG + "/%'";

    private OthersStudents() {}

    /// Takes the children of the last round out of them.
    public static void forget(Site site) {
        READERS.forEach(service -> {
            site.seeding(service).run("delete" + OURS);
            site.seeding(service).alone("vacuum analyze student");
        });
        site.seeding("notification").run("delete from directory_entry where noun = 'GUARDIAN'");
        site.seeding("notification").alone("vacuum analyze directory_entry");
    }

    /// @return who does not know all of them; empty when everybody does
    public static Optional<String> differ(Site site, long wanted) {
        return READERS.stream()
                .filter(service -> site.seeding(service).count("select count(*)" + OURS) != wanted)
                .findFirst()
                .map(service -> "not all children are known to " + service);
    }
}
