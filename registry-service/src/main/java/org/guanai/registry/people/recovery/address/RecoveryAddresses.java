package org.guanai.registry.people.recovery.address;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RecoveryAddresses implements PanacheRepositoryBase<RecoveryAddress, UUID> {}
