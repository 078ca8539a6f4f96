/// Questions whether two records are one child (疑似重复): asked by rosters and corrections, decided by
/// people, and never asked twice.
///
/// Clause 2.3.
///
/// Uses nothing of its neighbours.
package org.guanai.registry.child.likeness;
