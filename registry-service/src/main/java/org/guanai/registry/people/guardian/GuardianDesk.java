package org.guanai.registry.people.guardian;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.guanai.kit.id.Ids;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sql.Sql;
import org.guanai.kit.sql.Table;
import org.guanai.registry.people.account.AccountDesk;
import org.guanai.registry.people.human.Human;
import org.guanai.registry.people.human.Humans;
import org.guanai.registry.people.human.Identity;

/// Registers guardians (监护人): one person for all their children in the county, known by name and
/// phone. By hand where a roster brings hundreds at a time.
@ApplicationScoped
public class GuardianDesk {
    private static final String SETTLE =
            """
            select nr, id, fresh
            from settled_guardians(:county, :ids::uuid[], :humans::uuid[], :names::text[],
                :indexes::bytea[], :keys, :phones::bytea[])\
            """;
    private static final String KNOWN =
            "select nr, id from known_guardians(:county, :names::text[], :indexes::bytea[], :keys)";
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
                    .with("human", g -> g.human)
                    .with("org", g -> g.org)
                    .with("name", g -> g.name)
                    .with("version", g -> g.version);

    private final Sql sql;
    private final GuardianSeal seal;
    private final Humans humans;
    private final AccountDesk accounts;
    private final GuardianSnapshots snapshots;

    GuardianDesk(
            Sql sql,
            GuardianSeal seal,
            Humans humans,
            AccountDesk accounts,
            GuardianSnapshots snapshots) {
        this.sql = sql;
        this.seal = seal;
        this.humans = humans;
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
    ///
    /// @return those people, to be published
    @Transactional
    public Map<UUID, Newcomer> register(OrgPath county, Map<UUID, Person> people) {
        var ids = List.copyOf(people.keySet());
        var settled =
                humans.settle(
                        county,
                        ids.stream()
                                .map(id -> new Identity(id, people.get(id).name(), null, null))
                                .toList());
        var newcomers = new LinkedHashMap<UUID, Newcomer>();
        for (int i = 0; i < ids.size(); i++) {
            newcomers.put(ids.get(i), new Newcomer(people.get(ids.get(i)), settled.get(i)));
        }
        sql.insert(
                        TABLE,
                        newcomers.entrySet().stream()
                                .map(e -> registered(e.getKey(), county, e.getValue()))
                                .toList())
                .run();
        accounts.open(GuardianCards.of(county, newcomers));
        return newcomers;
    }

    /// Those of the people who are registered already; nobody is added.
    @Transactional
    public Map<Person, UUID> known(OrgPath county, List<Person> people) {
        var found = new HashMap<Person, UUID>();
        if (!people.isEmpty()) {
            sql.query(KNOWN)
                    .with("county", county.text())
                    .with("names", people.stream().map(Person::name).toList())
                    .with("indexes", indexes(people))
                    .with("keys", seal.keys())
                    .list(r -> Map.entry(people.get(r.number("nr") - 1), r.id("id")))
                    .forEach(e -> found.put(e.getKey(), e.getValue()));
        }
        return found;
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
    public void publishNew(OrgPath county, Map<UUID, Newcomer> registered) {
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
        var fresh = new HashMap<UUID, Newcomer>();
        var proposed = people.stream().map(_ -> Ids.next()).toList();
        var whose = humans.settle(county, identities(proposed, people));
        var phones =
                IntStream.range(0, people.size())
                        .mapToObj(i -> seal.seal(proposed.get(i), "phone", people.get(i).phone()))
                        .toList();
        sql.query(SETTLE)
                .with("county", county.text())
                .with("ids", proposed)
                .with("humans", whose.stream().map(Human::id).toList())
                .with("names", people.stream().map(Person::name).toList())
                .with("indexes", indexes(people))
                .with("keys", seal.keys())
                .with("phones", phones)
                .list(r -> new Found(r.number("nr") - 1, r.id("id"), r.flag("fresh")))
                .forEach(found -> {
                    var person = people.get(found.place());
                    ids.put(person, found.id());
                    if (found.fresh()) {
                        fresh.put(found.id(), new Newcomer(person, whose.get(found.place())));
                    }
                });
        return new SettledGuardians(ids, fresh);
    }

    private static List<Identity> identities(List<UUID> proposed, List<Person> people) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> identity(proposed.get(i), people.get(i)))
                .toList();
    }

    private static Identity identity(UUID proposed, Person person) {
        return new Identity(proposed, person.name(), null, person.phone());
    }

    /// Of each person, under every key.
    private List<byte[]> indexes(List<Person> people) {
        return people.stream().flatMap(p -> seal.phones(p.phone()).stream()).toList();
    }

    private static Guardian registered(UUID id, OrgPath county, Newcomer newcomer) {
        return Guardian.register(id, newcomer.human().id(), county, newcomer.person().name());
    }

    private record Found(int place, UUID id, boolean fresh) {}
}
