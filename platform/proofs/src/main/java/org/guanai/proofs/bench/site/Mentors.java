package org.guanai.proofs.bench.site;

import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.guanai.acceptance.world.Eventually;
import org.guanai.acceptance.world.Imports;
import org.guanai.acceptance.world.World;
import org.guanai.demo.client.Client;
import org.guanai.demo.file.Sheets;
import org.guanai.stack.say.PlatformFailure;

/// Teachers with real accounts and tokens, two in each of as many schools: the first half record
/// contacts with very many children, each of the others has ten of them.
public record Mentors(Site site) {
    static final int SCHOOLS = 32;

    private static final int ALL = 2 * SCHOOLS;
    private static final long FIRST_CODE = 2_133_001_000L;
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NAMES_AND_IDS =
            "select name || ' ' || id from staff where name like '导师%'";

    /// Their ids in the registry, by number; settles them where they are not there yet.
    List<String> ids() {
        if (known().isEmpty()) {
            settle(site.world().county());
        }
        var known = known();
        if (known.size() != ALL) {
            throw new IllegalStateException("%d of %d mentors".formatted(known.size(), ALL));
        }
        return IntStream.range(0, ALL).mapToObj(nr -> known.get(name(nr))).toList();
    }

    /// Tokens of the recording half, good for a minute at least.
    public List<String> recording() {
        return IntStream.range(0, SCHOOLS).mapToObj(this::token).toList();
    }

    /// Tokens of the half with ten children each, good for a minute at least.
    List<String> reading() {
        return IntStream.range(SCHOOLS, ALL).mapToObj(this::token).toList();
    }

    private Map<String, String> known() {
        return site.seeding("registry").texts(NAMES_AND_IDS).stream()
                .map(line -> line.split(" "))
                .collect(toMap(words -> words[0], words -> words[1]));
    }

    private static void settle(Client county) {
        IntStream.range(0, SCHOOLS).forEach(nr -> found(county, nr));
        var rows = IntStream.range(0, ALL).mapToObj(Mentors::row).toList();
        Imports.send(county, "staff", "教职工.xlsx", Sheets.xlsx("教职工", Sheets.STAFF, rows));
    }

    private static void found(Client county, int nr) {
        var body = new HashMap<String, Object>();
        body.putAll(Map.of("kind", "SCHOOL", "code", code(nr), "name", "第" + nr + "小学"));
        body.putAll(Map.of("boarding", false, "parent", World.COUNTY + "/" + World.TOWNSHIP));
        county.post("/api/registry/organisations", body).expect(201);
    }

    /// An account comes about a moment after its person.
    private String token(int nr) {
        return Eventually.get("the account " + login(nr), PATIENCE, () -> maybeToken(nr));
    }

    private Optional<String> maybeToken(int nr) {
        try {
            return Optional.of(site.platform().tokens().of(login(nr)));
        } catch (PlatformFailure notYet) {
            return Optional.empty();
        }
    }

    private static String name(int nr) {
        return "导师" + DIGITS.charAt(nr / 10) + DIGITS.charAt(nr % 10);
    }

    private static String phone(int nr) {
        return "139500%05d".formatted(nr);
    }

    private static String login(int nr) {
        return "m" + phone(nr);
    }

    private static String code(int nr) {
        return Long.toString(FIRST_CODE + nr % SCHOOLS);
    }

    private static List<String> row(int nr) {
        var document = Sheets.document("330104", LocalDate.of(1985, 1, 1).plusDays(nr), nr, true);
        var mail = phone(nr) + "@example.org";
        return List.of(code(nr), name(nr), "男", document, phone(nr), mail, "教师", "", login(nr));
    }
}
