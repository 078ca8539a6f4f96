package org.guanai.registry.exchange.snapshot;

import java.util.UUID;

/// A republication that goes on as a job.
public record RepublicationView(UUID job) {}
