package org.guanai.aid.bank;

import java.math.BigDecimal;
import org.guanai.aid.payee.AccountSeal.Payee;

/// A row of the bank's file.
///
/// @param serial place in the list, 1 first
/// @param payee in clear
/// @param amount CNY, two places
/// @param reference what the bank repeats in its result
public record BankOrder(int serial, Payee payee, BigDecimal amount, String reference) {}
