/// Crash points (故障点) at which a proof halts a process
/// (`docs/decisions/0008-when-something-is-away.md`). Uses nothing else of the kit.
package org.guanai.kit.fault;
