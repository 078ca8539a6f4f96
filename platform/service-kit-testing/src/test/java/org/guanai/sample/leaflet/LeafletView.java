package org.guanai.sample.leaflet;

import java.util.UUID;

public record LeafletView(UUID id, String title, int copies, long version) {
    static LeafletView of(Leaflet leaflet) {
        return new LeafletView(leaflet.id, leaflet.title, leaflet.copies, leaflet.version);
    }
}
