package org.guanai.aid.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Opens the accounts of applications that are in payment, for the bank's file and nothing else.
@ApplicationScoped
public class PayeeAccounts {
    private final AidApplications applications;
    private final SealedFields fields;

    PayeeAccounts(AidApplications applications, SealedFields fields) {
        this.applications = applications;
        this.fields = fields;
    }

    public Map<UUID, Payee> of(Collection<UUID> ids) {
        return applications.find("id in ?1", ids).stream()
                .collect(
                        Collectors.toMap(
                                a -> a.id, a -> new Payee(fields.holder(a), fields.number(a))));
    }

    /// @param number in clear
    public record Payee(String holder, String number) {}
}
