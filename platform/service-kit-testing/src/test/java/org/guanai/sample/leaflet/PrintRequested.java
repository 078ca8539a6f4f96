package org.guanai.sample.leaflet;

import java.util.UUID;

/// An event of another service.
public record PrintRequested(String org, UUID person, String title) {}
