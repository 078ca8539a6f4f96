package org.guanai.kit.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Access tokens as the realm issues them, signed with the key of this test run.
public final class Tokens {
    private final Set<String> roles;
    private String org = "330127";
    private UUID person = UUID.randomUUID();
    private String audience;
    private Duration age = Duration.ZERO;
    private final Map<String, Object> changes = new HashMap<>();

    private Tokens(Set<String> roles) {
        this.roles = roles;
        this.audience = "guanai-" + ServiceResources.service;
    }

    /// A token with these roles; of the county `330127` unless set otherwise.
    public static Tokens of(String... roles) {
        return new Tokens(Set.of(roles));
    }

    public Tokens org(String path) {
        this.org = path;
        return this;
    }

    public Tokens person(UUID id) {
        this.person = id;
        return this;
    }

    /// The human behind the person.
    public Tokens human(UUID id) {
        return claim("human", id.toString());
    }

    /// All posts of the human, each as `id;path;role,role`.
    public Tokens posts(String... all) {
        return claim("posts", List.of(all));
    }

    public Tokens audience(String other) {
        this.audience = other;
        return this;
    }

    /// A token that was issued so long ago; it lives five minutes.
    public Tokens issuedAgo(Duration ago) {
        this.age = ago;
        return this;
    }

    /// A token with another claim than the realm would put there; null leaves it out.
    public Tokens claim(String name, Object value) {
        changes.put(name, value);
        return this;
    }

    /// Value of the `Authorization` header.
    public String bearer() {
        return "Bearer " + compact();
    }

    public String compact() {
        var issued = Instant.now().minus(age);
        var claims = new HashMap<String, Object>();
        claims.put("iss", TestRealm.ISSUER);
        claims.put("sub", UUID.randomUUID().toString());
        claims.put("aud", audience);
        claims.put("typ", "Bearer");
        claims.put("azp", "guanai-test");
        claims.put("realm_access", Map.of("roles", List.copyOf(roles)));
        claims.put("iat", issued.getEpochSecond());
        claims.put("exp", issued.plus(Duration.ofMinutes(5)).getEpochSecond());
        claims.put("org", org);
        claims.put("person", person == null ? null : person.toString());
        claims.putAll(changes);
        claims.values().removeIf(Objects::isNull);
        return TestRealm.signed(claims);
    }
}
