package org.guanai.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guanai.demo.client.Gateway;
import org.guanai.demo.county.County;
import org.guanai.demo.file.StaffFiles;
import org.guanai.stack.demo.DemoCounty;
import org.guanai.stack.demo.DemoPlatform;
import org.guanai.stack.demo.DemoUser;
import org.guanai.stack.say.Progress;

/// Loads the demo county (示例县) as its schools would: files first, then pairings, contacts, a
/// subsidy and an incident. Everything it creates has an idempotency key of its own, so that it can
/// be called again.
public final class DemoLoad implements DemoCounty {
    private static final int BOARDING = 8;
    private static final int PRIMARY = 5;

    @Override
    public void load(DemoPlatform platform, Progress progress) {
        var desk = new Desk(platform);
        var clock = platform.businessClock();
        progress.doing("founding " + County.NAME);
        new Founding(desk.county()).run();
        new Bureau(desk.county()).run();
        progress.doing("sending twelve staff lists and twelve rosters");
        new People(desk.county(), progress).run();
        progress.doing("pairing mentors and recording half a term of contacts");
        var systems = Gateway.at(platform.gateway()).as(platform::integrationToken);
        new Mentors(desk.county(), systems, LocalDate.now(clock)).run();
        var head = desk.user(awaited(platform, DemoUsers.principalOf(BOARDING)));
        var principal = desk.user(awaited(platform, DemoUsers.principalOf(PRIMARY)));
        new SurrogateParents(desk.county(), Map.of(PRIMARY, principal, BOARDING, head)).run();
        progress.doing("a subsidy on public notice, an incident");
        var boarding = County.schools().get(BOARDING - 1);
        var aid = desk.user(awaited(platform, StaffFiles.login(BOARDING, 1)));
        new Subsidies(desk.county(), head, aid, boarding).run();
        var school = County.schools().get(PRIMARY - 1);
        new SafetyEvents(principal, school).run();
        DemoUsers.all(desk.county()).forEach(user -> awaited(platform, user.username()));
    }

    @Override
    public List<DemoUser> whoCanLogIn(DemoPlatform platform) {
        return DemoUsers.all(new Desk(platform).county());
    }

    /// The account is made by the registry behind the import; once it is there it gets the demo's
    /// password.
    private static String awaited(DemoPlatform platform, String username) {
        return Desk.eventually("the account " + username, () -> account(platform, username));
    }

    private static Optional<String> account(DemoPlatform platform, String username) {
        if (!platform.hasAccount(username)) {
            return Optional.empty();
        }
        platform.token(username);
        return Optional.of(username);
    }
}
