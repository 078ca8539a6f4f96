/// Emergency plans and rules (安全预案, 规章制度) with versions and review dates. Clauses: 3.1.5b, 3.1.5d.
/// Uses `prepare.scenario`, `acting`, `file` and the kit.
package org.guanai.safety.prepare.document;
