package org.guanai.safety.student;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanai.kit.http.Listing;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.scope.OrgPath;

/// The students whom the caller sees; written by snapshots only.
@ApplicationScoped
public class Students implements PanacheRepositoryBase<Student, UUID> {
    /// The ids under which a student was known: its own, and those that are part of it now. What
    /// happened stays under the id of its time.
    public Set<UUID> records(UUID student) {
        var ids = new HashSet<UUID>();
        ids.add(student);
        stream("joinedInto", student).forEach(s -> ids.add(s.id));
        return ids;
    }

    /// The boarders of a school, by their ids.
    public Page<Boarder> boarders(OrgPath school, Paging paging) {
        return Listing.of(getEntityManager(), Student.class)
                .where("it.org = :school", school)
                .where("it.boarder and not it.gone")
                .by("id")
                .page(paging, Boarder.class);
    }

    /// The pupils of a class of a school.
    public List<KnownStudent> ofClass(OrgPath school, UUID classId) {
        return stream(
                        "org = :school and classId = :class and not gone and joinedInto is null order by id",
                        Parameters.with("school", school).and("class", classId))
                .map(KnownStudent::of)
                .toList();
    }

    /// Those of the ids that exist and that the caller sees.
    public Map<UUID, KnownStudent> known(Collection<UUID> ids) {
        return stream("id in :ids and not gone", Parameters.with("ids", ids))
                .map(KnownStudent::of)
                .collect(toMap(KnownStudent::id, Function.identity()));
    }
}
