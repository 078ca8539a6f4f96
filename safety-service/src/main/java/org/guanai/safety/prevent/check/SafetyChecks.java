package org.guanai.safety.prevent.check;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class SafetyChecks implements PanacheRepositoryBase<SafetyCheck, UUID> {}
