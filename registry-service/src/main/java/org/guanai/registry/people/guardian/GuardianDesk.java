package org.guanai.registry.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.kit.id.Ids;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.registry.people.account.AccountDesk;

/// Registers guardians (监护人): one person for all their children in the county, known by name and
/// phone. By hand where a roster brings hundreds at a time.
@ApplicationScoped
public class GuardianDesk {
    private static final String SETTLE =
            """
            select nr, id, fresh
            from settled_guardians(:county, :ids::uuid[], :names::text[], :indexes::bytea[], :phones::bytea[])\
            """;
    private static final String KNOWN =
            "select nr, id from known_guardians(:county, :names::text[], :indexes::bytea[])";
    private static final String WAKE =
            """
            update guardian set active = true, account_behind = true, version = version + 1
            where id = any (:ids) and not active
                and exists (select 1 from guardianship gs where gs.guardian_id = guardian.id and gs.enrolled)
            returning id\
            """;
    private static final Table<Guardian> TABLE =
            Table.<Guardian>of("guardian")
                    .key("id", g -> g.id)
                    .with("org", g -> g.org)
                    .with("name", g -> g.name)
                    .with("version", g -> g.version);

    private final Sql sql;
    private final Guardians guardians;
    private final GuardianSeal seal;
    private final AccountDesk accounts;
    private final GuardianSnapshots snapshots;

    GuardianDesk(
            Sql sql,
            Guardians guardians,
            GuardianSeal seal,
            AccountDesk accounts,
            GuardianSnapshots snapshots) {
        this.sql = sql;
        this.guardians = guardians;
        this.seal = seal;
        this.accounts = accounts;
        this.snapshots = snapshots;
    }

    /// Finds or registers people. Those who are new get an account; publish them once their
    /// children are tied to them, since a school sees a guardian through its own children only.
    @Transactional
    public SettledGuardians settle(OrgPath county, Collection<Person> people) {
        var withPhone = people.stream().filter(p -> p.phone() != null).distinct().toList();
        var settled = withPhone.isEmpty() ? SettledGuardians.NONE : settled(county, withPhone);
        accounts.open(GuardianCards.of(county, settled.fresh()));
        return settled;
    }

    /// Registers people without a phone: never found again by another child's roster.
    @Transactional
    public void register(OrgPath county, Map<UUID, Person> people) {
        sql.insert(
                        TABLE,
                        people.entrySet().stream()
                                .map(e ->
                                        Guardian.register(e.getKey(), county, e.getValue().name()))
                                .toList())
                .run();
        accounts.open(GuardianCards.of(county, people));
    }

    /// Those of the people who are registered already; nobody is added.
    @Transactional
    public Map<Person, UUID> known(OrgPath county, List<Person> people) {
        var found = new HashMap<Person, UUID>();
        if (!people.isEmpty()) {
            sql.query(KNOWN)
                    .with("county", county.text())
                    .with("names", people.stream().map(Person::name).toList())
                    .with("indexes", people.stream().map(p -> seal.phone(p.phone())).toList())
                    .list(r -> Map.entry(people.get(r.number("nr") - 1), r.id("id")))
                    .forEach(e -> found.put(e.getKey(), e.getValue()));
        }
        return found;
    }

    /// Changes how a guardian is reached; what is null stays.
    @Transactional
    public void reach(UUID id, String phone, String email, String language) {
        var guardian = guardians.findByIdOptional(id).orElseThrow(Refusal::absent);
        guardian.reach(phone, email, language, seal);
        guardians.flush();
    }

    /// Guardians of a child that goes to school again are reached from now on. Their accounts
    /// follow in the sweep, since a school may not change the county's accounts.
    @Transactional
    public void wake(Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            snapshots.publish(sql.query(WAKE).with("ids", ids).list(r -> r.id("id")));
        }
    }

    /// Publishes people who were registered in this transaction, without reading them back.
    @Transactional
    public void publishNew(OrgPath county, Map<UUID, Person> registered) {
        registered.forEach((id, who) -> snapshots.publishNew(id, county, who));
    }

    @Transactional
    public void publish(Collection<UUID> ids) {
        snapshots.publish(ids);
    }

    /// Publishes the next guardians of the caller's scope again.
    ///
    /// @param after the last of the batch before
    /// @return the ids that were published, none at the end
    @Transactional
    public List<UUID> republish(UUID after) {
        var batch = snapshots.after(after);
        snapshots.publish(batch);
        return batch;
    }

    private SettledGuardians settled(OrgPath county, List<Person> people) {
        var ids = new HashMap<Person, UUID>();
        var fresh = new HashMap<UUID, Person>();
        var proposed = people.stream().map(_ -> Ids.next()).toList();
        var phones =
                IntStream.range(0, people.size())
                        .mapToObj(i -> seal.seal(proposed.get(i), "phone", people.get(i).phone()))
                        .toList();
        sql.query(SETTLE)
                .with("county", county.text())
                .with("ids", proposed)
                .with("names", people.stream().map(Person::name).toList())
                .with("indexes", people.stream().map(p -> seal.phone(p.phone())).toList())
                .with("phones", phones)
                .list(r -> new Found(people.get(r.number("nr") - 1), r.id("id"), r.flag("fresh")))
                .forEach(found -> {
                    ids.put(found.person(), found.id());
                    if (found.fresh()) {
                        fresh.put(found.id(), found.person());
                    }
                });
        return new SettledGuardians(ids, fresh);
    }

    private record Found(Person person, UUID id, boolean fresh) {}
}
