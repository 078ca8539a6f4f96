/// The documents that rules rest on (政策依据, 1.1): those of the country, those that a county adds,
/// and which rules of the registry name them. Reads the kit's rules.
package org.guanai.registry.rule.basis;
