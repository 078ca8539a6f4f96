package org.guanai.aid.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// The sealed account (收款账户) that an application is paid to.
///
/// @param suspect the number fails its check digit
@Embeddable
public record PayeeAccount(
        @Column(name = "account_number") byte[] number,
        @Column(name = "account_holder") byte[] holder,
        @Column(name = "holder_relation") @Enumerated(EnumType.STRING) HolderRelation relation,
        @Column(name = "account_suspect") Boolean suspect) {}
