package org.guanai.registry.people.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.guanai.kit.http.Cursor;
import org.guanai.kit.http.Page;
import org.guanai.kit.http.Paging;
import org.guanai.kit.id.Ids;
import org.guanai.kit.identity.Caller;
import org.guanai.kit.journal.Journal;
import org.guanai.kit.problem.Refusal;
import org.guanai.kit.scope.OrgPath;
import org.guanai.kit.sealing.Sealer;
import org.guanai.registry.people.keycloak.ClientRegistry;
import org.guanai.registry.place.organisation.Schools;

/// Lets other systems (对接系统) in, with secrets that are shown once. Each acts for the county or one
/// school, gives no post that is given from above, and is on record by its client.
@ApplicationScoped
class IntegrationDesk {
    private static final int SECRET = 32;
    private static final int NAME = 10;
    private static final UUID FIRST = new UUID(0, 0);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Integrations integrations;
    private final ClientRegistry clients;
    private final Schools schools;
    private final Sealer sealer;
    private final Caller caller;
    private final Journal journal;
    private final Clock realTime = Clock.systemUTC();

    IntegrationDesk(
            Integrations integrations,
            ClientRegistry clients,
            Schools schools,
            Sealer sealer,
            Caller caller,
            Journal journal) {
        this.integrations = integrations;
        this.clients = clients;
        this.schools = schools;
        this.sealer = sealer;
        this.caller = caller;
        this.journal = journal;
    }

    @Transactional
    IntegrationSecret create(IntegrationForm form) {
        var org = new OrgPath(form.school() == null ? caller.org() : path(form.school()));
        var id = Ids.next();
        var client = "guanai-system-" + random(NAME).toLowerCase(Locale.ROOT);
        var secret = random(SECRET);
        var name = form.name().strip();
        var registration = clients.register(client, name, org.text(), secret);
        var made =
                Integration.register(
                        id, org, name, client, sealed(id, registration), realTime.instant());
        integrations.persistAndFlush(made);
        journal.wrote("integration", id, "name", "org");
        return new IntegrationSecret(made.view(), secret);
    }

    @Transactional
    Page<IntegrationView> list(Paging paging) {
        var rows = integrations.after(paging.afterId().orElse(FIRST), paging.limit() + 1);
        return Page.of(rows, paging.limit(), i -> Cursor.of(i.id)).map(Integration::view);
    }

    @Transactional
    IntegrationSecret rotate(UUID id) {
        var integration = open(id);
        var secret = random(SECRET);
        var next = clients.rotate(integration.clientId, registration(integration), secret);
        integration.rotate(sealed(id, next), realTime.instant());
        journal.wrote("integration", id, "secret");
        return new IntegrationSecret(integration.view(), secret);
    }

    @Transactional
    IntegrationView revoke(UUID id) {
        var integration = open(id);
        clients.revoke(integration.clientId, registration(integration));
        integration.revoke(realTime.instant());
        journal.wrote("integration", id, "revokedAt");
        return integration.view();
    }

    private Integration open(UUID id) {
        var integration = integrations.locked(id);
        if (integration.isRevoked()) {
            throw Refusal.conflict("registry.integration-revoked");
        }
        return integration;
    }

    private String path(String school) {
        return schools.at(school)
                .orElseThrow(() -> Refusal.unprocessable("registry.school-unknown", "school"));
    }

    private byte[] sealed(UUID id, String registration) {
        return sealer.seal(registration, Integration.TABLE, id, "registration");
    }

    private String registration(Integration integration) {
        return sealer.open(
                integration.registration, Integration.TABLE, integration.id, "registration");
    }

    private static String random(int bytes) {
        var text = new byte[bytes];
        RANDOM.nextBytes(text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text).replaceAll("[-_]", "x");
    }
}
