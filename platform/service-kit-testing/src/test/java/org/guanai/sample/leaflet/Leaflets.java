package org.guanai.sample.leaflet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Leaflets implements PanacheRepositoryBase<Leaflet, UUID> {}
