package org.guanai.sample.leaflet;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Leaflet {
    @Id UUID id;
    String org;
    UUID person;
    String title;
    int copies;
    @Version long version;
}
