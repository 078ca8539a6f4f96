package org.guanai.registry.people.integration;

/// Another system with its secret, which stands in this answer alone.
///
/// @param secret for the grant of client credentials
public record IntegrationSecret(IntegrationView integration, String secret) {}
