package org.guanai.aid.recovery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Repayments implements PanacheRepositoryBase<Repayment, UUID> {}
