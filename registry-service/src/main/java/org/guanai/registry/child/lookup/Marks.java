package org.guanai.registry.child.lookup;

import java.time.LocalDate;
import java.util.List;
import org.guanai.kit.scope.OrgPath;

/// By what a child is looked up.
///
/// @param documents blind indexes of the document number, newest key first; empty without one
/// @param numbers of the 学籍号
/// @param phones of each guardian's phone
public record Marks(
        OrgPath school,
        List<byte[]> documents,
        List<byte[]> numbers,
        List<List<byte[]>> phones,
        String name,
        LocalDate birthDate) {}
