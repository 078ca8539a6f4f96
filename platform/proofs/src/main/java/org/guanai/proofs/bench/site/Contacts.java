package org.guanai.proofs.bench.site;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.guanai.proofs.bench.load.Load;
import org.guanai.proofs.bench.load.Request;
import org.guanai.stack.Platform;

/// A weekly talk with a child of the mentor's, chosen at random; the note is an ordinary one.
public record Contacts(Platform platform, int pairings, List<String> tokens, String occurredAt)
        implements Load.Source {
    private static final String PATH = "/api/mentoring/contacts";
    private static final String BODY =
            "{\"pairingId\":\"%s\",\"kind\":\"TALK\",\"occurredAt\":\"%s\",\"reached\":true,\"minutes\":20,\"concern\":0,\"note\":\"聊了学习和家里的情况，孩子想妈妈。\"}";

    public Contacts(Platform platform, int pairings, List<String> tokens) {
        this(platform, pairings, tokens, anHourAgo(platform));
    }

    @Override
    public Request next(int client) {
        var mentor = client % Mentors.SCHOOLS;
        var pairing = Pairings.id(oneOf(mentor));
        return Request.post(
                platform.endpoints().gateway(),
                PATH,
                tokens.get(mentor),
                UUID.randomUUID().toString(),
                BODY.formatted(pairing, occurredAt),
                "\"pairingId\":\"" + pairing + "\"");
    }

    /// Of every fifth pairing, in turn a mentor's.
    private int oneOf(int mentor) {
        var each = pairings / 5 / Mentors.SCHOOLS;
        var row = 1 + ThreadLocalRandom.current().nextInt(each - 1);
        return 5 * (Mentors.SCHOOLS * row + mentor);
    }

    private static String anHourAgo(Platform platform) {
        return platform.businessClock().instant().minus(Duration.ofHours(1)).toString();
    }
}
