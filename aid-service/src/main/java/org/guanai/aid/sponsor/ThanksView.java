package org.guanai.aid.sponsor;

import java.util.UUID;

/// A sponsor who is thanked in public, by consent: the name and nothing else.
public record ThanksView(UUID id, String name, SponsorKind kind) {}
