/// Questions to the county (身份核对) about a document number that is known by another name: the same
/// human, or a number that was typed wrong. Serves the identity of everyone who acts; decision
/// 0024.
///
/// Uses `people.account` and `people.human`.
package org.guanai.registry.people.identity;
