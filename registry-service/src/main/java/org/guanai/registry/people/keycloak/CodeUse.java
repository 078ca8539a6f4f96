package org.guanai.registry.people.keycloak;

import java.time.Instant;
import java.util.UUID;

/// The holder of an account has set a password of their own.
public record CodeUse(UUID subject, Instant at) {}
