package org.guanai.stack.command;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanai.stack.Platform;
import org.guanai.stack.PlatformOptions;
import org.guanai.stack.demo.DemoCounty;
import org.guanai.stack.demo.DemoUser;

/// Greeting once all is ready: addresses, demo users, things to try.
record Welcome(Platform platform, PlatformOptions options) {
    private static final DemoUser COUNTY = new DemoUser("county", "county-officer", "县教育局");

    String text() {
        return options.ownCounty() ? ofAnOwnCounty() : ofTheDemo();
    }

    private String ofAnOwnCounty() {
        return """

        Look here
          console    %1$s/app/
          platform   %1$s/        (the API: %1$s/docs)
          mail       %2$s
          SMS        %4$s        (nothing is really sent)
          files      %3$s           (logs, mail, keys, database)

        Nobody can log in yet, unless the first officer was made already:
          ./guanai officer --county 330127 --county-name 云溪县 --name 王局 --phone 13800000000

        Ctrl-C stops everything in order; the data stays.
        """
                .formatted(
                        platform.endpoints().gateway(),
                        shown(platform.mailPage()),
                        platform.state(),
                        shown(platform.smsPage()));
    }

    private static String shown(Optional<URI> page) {
        return page.map(URI::toString).orElse("(not started)");
    }

    private String ofTheDemo() {
        return """

        Look here
          console    %1$s/app/    (log in as one of the people below)
          platform   %1$s/        (the API: %1$s/docs)
          mail       %2$s
          SMS        %8$s        (nothing is really sent)
          accounts   %3$s/account
          files      %4$s           (logs, mail, keys, database)
          business clock: %5$s

        Who can log in (password %6$s)
        %7$s
        Try
          curl -s -H "Authorization: Bearer $(./guanai token county)" '%1$s/api/mentoring/gaps?limit=5'
          curl -s -H "Authorization: Bearer $(./guanai token county)" '%1$s/api/scorecard?term=2025-2026-2&by=school'
          curl -s %1$s/api/aid/notices

        Ctrl-C stops everything in order; the data stays.
        """
                .formatted(
                        platform.endpoints().gateway(),
                        shown(platform.mailPage()),
                        platform.endpoints().realm(),
                        platform.state(),
                        platform.businessTime(),
                        platform.tokens().passwords().password(),
                        users(),
                        shown(platform.smsPage()));
    }

    private String users() {
        var loaded =
                options.demo()
                        ? ServiceLoader.load(DemoCounty.class).findFirst().stream()
                                .flatMap(county -> county.whoCanLogIn(platform.forDemo()).stream())
                        : Stream.<DemoUser>of();
        return Stream.concat(Stream.of(COUNTY), loaded)
                .filter(distinctName())
                .map(user ->
                        "  %-22s %-16s %s%n".formatted(user.username(), user.role(), user.who()))
                .collect(Collectors.joining());
    }

    private static Predicate<DemoUser> distinctName() {
        var seen = new HashSet<String>();
        return user -> seen.add(user.username());
    }
}
