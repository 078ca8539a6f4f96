package org.guanai.registry.child.roster;

import java.util.List;

/// A row of a roster with the marks by which its child is found, made before a transaction begins.
///
/// @param documents blind indexes of the document number, newest key first; empty without one
/// @param numbers of the 学籍号
/// @param phones of each guardian's phone
/// @param hash of the whole row: one that is the same again changes nothing
public record MarkedEntry(
        RosterEntry entry,
        List<byte[]> documents,
        List<byte[]> numbers,
        List<List<byte[]>> phones,
        byte[] hash) {}
