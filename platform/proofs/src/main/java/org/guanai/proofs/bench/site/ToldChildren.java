package org.guanai.proofs.bench.site;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanai.acceptance.world.Eventually;
import org.guanai.demo.file.Sheets;
import org.guanai.proofs.bench.load.Load;
import org.guanai.proofs.bench.load.Request;
import org.guanai.proofs.bench.seed.ManyChildren;

/// Children with one guardian each, who has an e-mail address: the channel over which a notice is
/// handed over to somebody outside.
public record ToldChildren(List<String> ids) {
    private static final int CLIENTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String OURS = "org like '" + ManyChildren.ORG + "/%'";

    /// Accounts for all of them would be opened for minutes on end, beside what is measured.
    private static final String WITHOUT_ACCOUNTS =
            "update account set due_at = null where not urgent";

    /// Enrols them, through the API.
    ///
    /// @param first number of the first; their numbers are nobody else's
    public static ToldChildren enrolled(Site site, int first, int count) {
        var county = site.world().county();
        ManyChildren.found(county);
        var registry = site.seeding("registry");
        var before = registry.count("select count(*) from student where " + OURS);
        var rows = new ManyChildren(first, count + count / 50 + 2).alone();
        var file = Sheets.xlsx("花名册", Sheets.ROSTER, rows.subList(0, count));
        var job = county.upload("/api/registry/imports", "roster", "花名册.xlsx", file).expect(202);
        Eventually.holds("the roster", PATIENCE, () -> done(site, job.get("id")));
        var ids =
                registry.texts(
                        "select id from student where %s order by id offset %d"
                                .formatted(OURS, before));
        if (ids.size() != count) {
            throw new IllegalStateException(ids.size() + " children of " + count + " enrolled");
        }
        giveGuardians(site, ids, first);
        registry.run(WITHOUT_ACCOUNTS);
        new Calm(site).await();
        return new ToldChildren(ids);
    }

    private static boolean done(Site site, String job) {
        var view = site.world().county().get("/api/registry/imports/" + job).expect(200);
        return view.get("state").equals("DONE");
    }

    private static void giveGuardians(Site site, List<String> ids, int first) {
        var next = new AtomicInteger();
        var load =
                new Load(
                        site.platform().endpoints().gateway(),
                        CLIENTS,
                        _ -> adding(site, ids, next.getAndIncrement(), first));
        var each = 100_000.0;
        var done = load.open(each, Duration.ofNanos((long) (ids.size() / each * 1e9) + 1000));
        if (done.wrong() > 0 || done.units() < ids.size()) {
            throw new IllegalStateException("guardians added: " + done.units());
        }
    }

    /// With a token of the moment: many guardians take longer than one lasts.
    private static Request adding(Site site, List<String> ids, int nr, int first) {
        var number = first + nr;
        var body =
                "{\"name\":\"量程家长%d\",\"relation\":\"MOTHER\",\"phone\":\"136%08d\",\"email\":\"g%d@mail.example\"}"
                        .formatted(number, number, number);
        return Request.post(
                site.platform().endpoints().gateway(),
                "/api/registry/students/" + ids.get(nr % ids.size()) + "/guardians",
                site.platform().tokens().of("county"),
                UUID.randomUUID().toString(),
                body,
                "\"name\"");
    }

    /// A report of an incident in which some of them were involved.
    public static String incident(UUID id, List<String> students, String occurredAt) {
        var involved =
                students.stream()
                        .map(student -> "{\"studentId\":\"" + student + "\",\"role\":\"INVOLVED\"}")
                        .toList();
        return "{\"id\":\"%s\",\"kind\":\"ILLNESS\",\"severity\":2,\"what\":\"午饭后多名学生腹痛，已送乡卫生院观察。\",\"where\":\"食堂\",\"occurredAt\":\"%s\",\"students\":[%s]}"
                .formatted(id, occurredAt, String.join(",", involved));
    }

    /// Business time a quarter of an hour ago.
    public static String lately(Site site) {
        var at = site.platform().businessClock().instant().minus(Duration.ofMinutes(15));
        return Optional.of(at).map(Object::toString).orElseThrow();
    }
}
