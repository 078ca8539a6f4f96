package org.guanai.registry.child.student;

import java.nio.ByteBuffer;
import java.util.List;

/// A row of a roster with the marks by which its child is found, made before a transaction begins.
///
/// @param documents blind indexes of the document number, newest key first; empty without one
/// @param numbers of the 学籍号
/// @param hash of the whole row: one that is the same again changes nothing
public record MarkedEntry(
        RosterEntry entry, List<ByteBuffer> documents, List<ByteBuffer> numbers, byte[] hash) {}
