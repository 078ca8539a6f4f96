package org.guanai.sample.leaflet;

import java.util.UUID;

public record LeafletChanged(UUID id, String title, long version) {}
