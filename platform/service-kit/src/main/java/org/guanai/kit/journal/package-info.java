/// The journal (日志) of an act: audit entries, events and the answer of its request, written with
/// its rows in one statement (1.1, 2.3). Uses `identity`, `scope`, `request`, `problem` and `id`.
package org.guanai.kit.journal;
