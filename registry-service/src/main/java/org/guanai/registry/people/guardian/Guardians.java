package org.guanai.registry.people.guardian;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Guardians implements PanacheRepositoryBase<Guardian, UUID> {}
