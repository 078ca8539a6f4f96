package org.guanai.proofs.bench.site;

import java.util.Map;
import java.util.stream.IntStream;
import org.guanai.acceptance.world.World;

/// Schools of a case, in a township of their own.
///
/// @param township code
/// @param prefix of the schools' codes: seven digits
public record SchoolsApart(String township, String prefix) {
    public String org() {
        return World.COUNTY + "/" + township;
    }

    String code(int nr) {
        return prefix + "%03d".formatted(nr);
    }

    /// Paths of the schools as SQL, of a number that is an expression.
    public String orgOf(String number) {
        return "'" + org() + "/" + prefix + "' || lpad((" + number + ")::text, 3, '0')";
    }

    /// Founds those that are not there yet.
    public void found(Site site, int schools) {
        var county = site.world().county();
        var known =
                site.seeding("registry")
                        .count(
                                "select count(*) from organisation where org = '%1$s' or org like '%1$s/%%'"
                                        .formatted(org()));
        if (known == 0) {
            county.post(
                            "/api/registry/organisations",
                            body("TOWNSHIP", township, "量程乡" + township, World.COUNTY))
                    .expect(201);
        }
        IntStream.range((int) Math.max(0, known - 1), schools)
                .forEach(nr ->
                        county.post(
                                        "/api/registry/organisations",
                                        body("SCHOOL", code(nr), "量程小学" + code(nr), org()))
                                .expect(201));
        new Calm(site).await();
    }

    private static Map<String, Object> body(String kind, String code, String name, String parent) {
        return Map.of(
                "kind", kind, "code", code, "name", name, "parent", parent, "boarding", false);
    }
}
